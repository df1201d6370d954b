package scrutineer.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import scrutineer.claim.Precision;
import scrutineer.text.Token;

/** Hedges of numbers: "almost", "more than", "or so". */
final class Hedges {
  /** @param from index of the first token of the hedge, or of the number where there is none */
  record Hedge(int from, Precision precision) {}

  private static final Map<String, Precision> BEFORE = Map.ofEntries(
      e("about", Precision.ABOUT), e("around", Precision.ABOUT), e("some", Precision.ABOUT), e("roughly", Precision.ABOUT),
      e("approximately", Precision.ABOUT), e("circa", Precision.ABOUT), e("c", Precision.ABOUT), e("something like", Precision.ABOUT),
      e("in the region of", Precision.ABOUT), e("or so", Precision.ABOUT), e("a couple of", Precision.ABOUT), e("close on", Precision.UNDER),
      e("almost", Precision.UNDER), e("nearly", Precision.UNDER), e("just under", Precision.UNDER), e("under", Precision.UNDER),
      e("less than", Precision.UNDER), e("fewer than", Precision.UNDER), e("just less than", Precision.UNDER), e("a little under", Precision.UNDER),
      e("slightly under", Precision.UNDER), e("close to", Precision.UNDER), e("approaching", Precision.UNDER), e("just short of", Precision.UNDER),
      e("not quite", Precision.UNDER), e("a shade under", Precision.UNDER), e("just shy of", Precision.UNDER), e("shy of", Precision.UNDER),
      e("little short of", Precision.UNDER), e("not far short of", Precision.UNDER), e("well under", Precision.UNDER), e("below", Precision.UNDER),
      e("just below", Precision.UNDER), e("a fraction under", Precision.UNDER), e("at most", Precision.UNDER), e("up to", Precision.UNDER),
      e("not much short of", Precision.UNDER), e("a bit under", Precision.UNDER), e("barely", Precision.EXACT), e("short of", Precision.UNDER),
      e("over", Precision.OVER), e("more than", Precision.OVER), e("just over", Precision.OVER), e("at least", Precision.OVER),
      e("a little over", Precision.OVER), e("slightly over", Precision.OVER), e("slightly more than", Precision.OVER), e("upwards of", Precision.OVER),
      e("well over", Precision.OVER), e("in excess of", Precision.OVER), e("north of", Precision.OVER), e("above", Precision.OVER),
      e("just above", Precision.OVER), e("a shade over", Precision.OVER), e("comfortably over", Precision.OVER), e("a little more than", Precision.OVER),
      e("just more than", Precision.OVER), e("a fraction over", Precision.OVER), e("exceeding", Precision.OVER), e("exceeded", Precision.OVER), e("no fewer than", Precision.EXACT),
      e("a bit over", Precision.OVER), e("far more than", Precision.OVER), e("much more than", Precision.OVER), e("no less than", Precision.EXACT));
  private static final Set<String> RISES = Words.set("shot", "went", "goes", "gone", "is", "was", "are", "were", "climbed", "moved", "jumped", "leapt", "share", "vote", "turnout", "majority", "came", "pushed", "lead", "crept", "edged", "swing");
  private static final int LONGEST = 4;

  private Hedges() {}

  private static Map.Entry<String, Precision> e(String words, Precision precision) {
    return Map.entry(words, precision);
  }

  static Hedge before(List<Token> tokens, int from) {
    int at = from;
    // "a majority of over a 10 point", "just 152", "a mere 15": size words between hedge and number do not change it
    while (at > 0 && sizeWord(tokens.get(at - 1).lower())) {
      at--;
    }
    for (int length = LONGEST; length >= 1; length--) {
      for (int anchor : new int[] {from, at}) {
        int start = anchor - length;
        if (start >= 0) {
          Precision precision = BEFORE.get(words(tokens, start, anchor));
          if (precision != null && !ofPlace(tokens, start, anchor) && !risen(tokens, start, anchor)) {
            return new Hedge(start, precision);
          }
        }
      }
    }
    return new Hedge(from, Precision.EXACT);
  }

  private static boolean sizeWord(String word) {
    return word.equals("a") || word.equals("the") || word.equals("just") || word.equals("only") || word.equals("mere") || word.equals("all");
  }

  /** "shot up to 62 per cent", "its share is up to 12": a rise and no upper bound. */
  private static boolean risen(List<Token> tokens, int start, int end) {
    return end - start == 2 && tokens.get(start).is("up") && start > 0 && RISES.contains(tokens.get(start - 1).lower());
  }

  /** "a majority over 2,000" hedges; "a majority over Labour of 2,000" does not come here. "by over 300" hedges. */
  private static boolean ofPlace(List<Token> tokens, int start, int end) {
    return end - start == 1 && tokens.get(start).is("c") && !tokens.get(start).form().equals("c");
  }

  private static String words(List<Token> tokens, int from, int to) {
    if (to - from == 1) {
      return tokens.get(from).lower();
    }
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(tokens.get(i).lower());
    }
    return words.toString();
  }

  static boolean plusAfter(List<Token> tokens, int end) {
    return end < tokens.size() && tokens.get(end).form().equals("+");
  }

  /** "10,000 or so", "300 or more", "about" after the number. */
  static Precision after(List<Token> tokens, int end) {
    if (end + 1 < tokens.size() && tokens.get(end).is("or")) {
      String next = tokens.get(end + 1).lower();
      return next.equals("so") || next.equals("thereabouts") ? Precision.ABOUT : next.equals("more") ? Precision.OVER : Precision.EXACT;
    }
    if (end + 1 < tokens.size() && (tokens.get(end).is("and") || tokens.get(end).is("-")) && (tokens.get(end + 1).is("odd") || tokens.get(end + 1).is("more"))) {
      return Precision.OVER;
    }
    return end < tokens.size() && (tokens.get(end).is("-ish") || tokens.get(end).is("odd") || tokens.get(end).is("plus")) ? Precision.OVER : Precision.EXACT;
  }
}
