package scrutineer.extract.shape;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import scrutineer.claim.Claim;
import scrutineer.claim.Statement;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.knowledge.Knowledge;
import scrutineer.text.Article;

/** What was found, missed and made up over many pages of one layout. */
final class Score {
  static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final ShapeReader READER = new ShapeReader(KNOWLEDGE);
  private static final double WANTED = 0.98;
  /** Ways in which a page is spoilt that leave its words as they are. */
  static final Map<String, UnaryOperator<String>> VARIANTS = new LinkedHashMap<>();

  static {
    VARIANTS.put("as it is", t -> t);
    VARIANTS.put("without line breaks", t -> t.replaceAll("\\n+", " "));
    VARIANTS.put("Windows line ends", t -> t.replace("\n", "\r\n"));
    VARIANTS.put("blanks for tabs", t -> t.replace('\t', ' '));
  }

  private int right;
  private int wrong;
  private int missed;
  private final List<String> errors = new ArrayList<>();

  void add(Layout.Page page, UnaryOperator<String> change, ElectionId election) {
    String text = change.apply(page.text());
    Set<String> found = found(text, election);
    for (String claim : page.required()) {
      boolean hit = found.contains(claim);
      right += hit ? 1 : 0;
      missed += hit ? 0 : 1;
      if (!hit) {
        errors.add("missed " + claim + "   <<< " + text.replace("\n", "\u23ce").substring(0, Math.min(200, text.length())));
      }
    }
    for (String claim : found) {
      if (!page.required().contains(claim) && !page.allowed().contains(claim)) {
        wrong++;
        errors.add("wrong  " + claim);
      }
    }
  }

  void check() {
    double f1 = 2.0 * right / (2.0 * right + wrong + missed);
    assertTrue(f1 >= WANTED, () -> "F1 " + f1 + "\n" + String.join("\n", errors.subList(0, Math.min(12, errors.size()))));
  }

  private static Set<String> found(String text, ElectionId election) {
    Setting setting = new Setting() {
      @Override public ElectionId main() {
        return election;
      }

      @Override public Optional<Contest> focusAt(int offset) {
        return Optional.empty();
      }
    };
    Set<String> found = new TreeSet<>();
    for (Claim claim : READER.read(new Article("page", Optional.empty(), text), setting).claims()) {
      Statement s = claim.statement();
      String who = s.candidate().orElse(s.party().map(p -> "party " + p.name()).orElse(""));
      found.add(String.join(" | ", s.contest().election().toString(), s.contest().place().name().replace(",", ""), s.measure().text(), who, s.value().text()));
    }
    return found;
  }

  /** Two neighbouring letters of one of some names change places, wherever it stands. */
  static String misspelt(String text, List<String> names, Random random) {
    List<String> printed = names.stream().filter(text::contains).toList();
    if (printed.isEmpty()) {
      return text;
    }
    String name = printed.get(random.nextInt(printed.size()));
    int at = 2 + random.nextInt(name.length() - 4);
    String slip = name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    return text.replace(name, slip);
  }
}
