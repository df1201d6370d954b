package scrutineer.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutineer.claim.Statement;
import scrutineer.election.Party;

/**
 * Tells from an article's text whether what was missed stands in a list or table: on a line that holds the figure, or the
 * name, and reads like a row.
 */
public final class TextHints implements Hints {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
  private static final Pattern CELL_MARK = Pattern.compile("[|\\t;:]|\\s{2,}|\\(|%");
  private static final Pattern SENTENCE_END = Pattern.compile("[a-z\\d]{2,}[.!?][\"')\u2019\u201d]*(\\s+[A-Z]|\\s*$)");
  private static final Pattern LINES = Pattern.compile("\\R");

  private final Map<String, String> texts;

  /** @param texts the articles' texts by id; an article that is not there gets no hint */
  public TextHints(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  @Override public Optional<ErrorKind> of(GoldClaim missed) {
    String text = texts.getOrDefault(missed.article(), "");
    boolean inRow = LINES.splitAsStream(text).filter(TextHints::row).anyMatch(line -> tells(line, missed.statement()));
    return inRow ? Optional.of(ErrorKind.MISSED_LAYOUT_ROW) : Optional.empty();
  }

  /** A line with cells or figures that ends no sentence. */
  private static boolean row(String line) {
    return !SENTENCE_END.matcher(line).find()
        && (CELL_MARK.matcher(line).find() || NUMBER.matcher(line).results().count() > 1);
  }

  /** Whether a stretch of text has a name of the statement, and its figure if it has one. */
  static boolean tells(String line, Statement s) {
    String plain = LooseText.normal(line);
    boolean named = s.candidate().map(name -> plain.contains(last(name))).orElse(false)
        || s.party().map(Party::name).map(LooseText::normal).map(plain::contains).orElse(false)
        || plain.contains(LooseText.normal(s.contest().place().name()));
    return named && (!s.measure().numeric() || NUMBER.matcher(line).results()
        .anyMatch(n -> n.group().replace(",", "").equals(unsigned(s.value().text()))));
  }

  private static String unsigned(String number) {
    return number.toLowerCase(Locale.ROOT).replace("-", "");
  }

  private static String last(String name) {
    String normal = LooseText.normal(name);
    return normal.substring(normal.lastIndexOf(' ') + 1);
  }
}
