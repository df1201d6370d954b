package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import scrutineer.text.Token;

/** The verbs that tell results, for those who measure what another way of finding their roles would give. */
public final class VerbFrames {
  private final Verbs verbs = new Verbs();

  /** @param frame name of what the verb does with its roles; @param end one past its last token */
  public record Verb(String frame, String base, int end) {}

  /** The longest reading of a verb that begins at a token. */
  public Optional<Verb> at(List<Token> tokens, int from) {
    return verbs.at(tokens, from).stream().findFirst().or(() -> verbs.split(tokens, from)).map(h -> new Verb(h.frame().name(), h.base(), h.end()));
  }
}
