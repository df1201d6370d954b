package scrutineer.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.text.Sentence;
import scrutineer.text.Span;

/** People that a name tagger has found, put beside the mentions that the program has found by itself. */
final class MorePeople {
  /** A single word is too often no person, and whom it means would not be known. */
  private static final int LEAST_WORDS = 2;
  private final AtomicInteger added = new AtomicInteger();

  /** How many were added in all articles so far. */
  int added() {
    return added.get();
  }

  /** A stretch of tokens of a sentence. @param to one past the last */
  record Name(int from, int to) {}

  /** The mentions of a sentence, and of the names those that touch none of them. */
  List<Found> beside(String text, Sentence sentence, List<Found> found, List<Name> names) {
    List<Found> all = new ArrayList<>(found);
    for (Name name : names) {
      if (name.to - name.from >= LEAST_WORDS && found.stream().noneMatch(f -> f.from() < name.to && name.from < f.to())) {
        added.incrementAndGet();
        Span span = new Span(sentence.tokens().get(name.from).start(), sentence.tokens().get(name.to - 1).end());
        all.add(new Found(name.from, name.to, new PersonMention(span, span.of(text).replaceAll("\\s+", " "), "given name")));
      }
    }
    all.sort(Comparator.comparingInt(Found::from));
    return all;
  }
}
