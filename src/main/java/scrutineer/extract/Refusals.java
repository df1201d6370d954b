package scrutineer.extract;

import scrutineer.mention.Words;
import java.util.List;
import java.util.Set;
import scrutineer.text.Token;

/** Tells which parts of a sentence report no result: forecasts, hopes, hypotheses, rumours, bets. */
final class Refusals {
  private static final Set<String> ON_HAD = Words.set("on", "had", "has", "put", "puts", "gave", "gives", "suggested", "suggests", "found", "finds", "shows", "showed", "last", "this", "by", "of", "for");
  /** From here on to the end of the clause nothing is reported. */
  private static final Set<String> TO_CLAUSE_END = Words.set("would", "could", "might", "should", "hope", "hopes", "hoped", "hoping", "expect", "expects", "tipped", "likely", "unlikely",
      "needs", "aims", "aimed", "aiming", "target", "targeting", "targeted", "wants", "wanted", "fears", "feared", "threatened", "worries", "worried", "reportedly", "believes", "believe", "thinks",
      "think", "bid", "ambition", "dream", "dreams", "hopeful", "hopefully", "chances", "chance", "vowed", "pledged", "promised", "predicting", "rumour", "rumours", "rumoured", "hearing", "sources",
      "cannot", "must", "ought", "seeking", "campaigning", "banked", "wish", "wished", "doubt", "speculation", "whether", "if", "notionally", "notional", "can");
  /** From here on to the end of the sentence. */
  private static final Set<String> TO_SENTENCE_END = Words.set("forecast", "forecasts", "forecasters", "forecasting", "predict", "predicts", "predicted", "prediction", "predictions", "projected", "projection",
      "projections", "projects", "odds", "bookmakers", "bookmaker", "bookies", "betting", "favourite", "favourites", "mrp", "pollster", "pollsters", "unless", "simulation", "probability", "odds-on", "mock", "canvass", "petition");
  /** "talked up as a certain Tory gain", "listed as a Labour gain": what somebody said beforehand. */
  private static final Set<String> TALKED = Words.set("talked", "touted", "billed", "listed", "trailed", "painted", "pencilled", "earmarked", "marked", "chalked", "written", "seen", "regarded", "hailed", "down", "fancied");
  /** "until the exit poll", "defied the exit poll": a moment of the night, or what turned out wrong. */
  private static final Set<String> EVENT = Words.set("until", "before", "after", "despite", "since", "defied", "defying", "when");
  private static final Set<String> QUESTIONS = Words.set("why", "will", "can", "could", "did", "does", "is", "are", "was", "would", "how", "should", "has", "have", "do");
  /** Pollsters, who tell of intentions; always written in capitals. */
  private static final Set<String> POLLSTERS = Words.set("yougov", "survation", "ipsos", "opinium", "comres", "savanta");
  /** "he'd be happy with 2,000": would, not had. */
  private static final Set<String> WOULD = Words.set("be", "have", "take", "settle", "like", "need", "win", "hold", "lose", "get", "love", "prefer");
  private static final Set<String> DEFYING = Words.set("confounded", "confounding", "defied", "defying", "confounds", "defies", "upset", "upsetting", "upsets", "proved", "proving");
  private static final Set<String> DASHED = Words.set("dashed", "crushed", "shattered", "extinguished", "snuffed");
  private static final Set<String> CLAUSE_ENDS = Words.set(",", ";", ":", "but", "while", "although", "though", "-", "\u2013", "\u2014", "and");

  private Refusals() {}

  /** @return for each token whether what it says is no reported result */
  static boolean[] of(List<Token> tokens) {
    boolean[] refused = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      boolean capital = tokens.get(i).capitalised() && i > 0;
      if (i == 0 && question(tokens) || i == 0 && (word.equals("if") || word.equals("unless")) && !harmless(tokens, i)) {
        java.util.Arrays.fill(refused, true);
        return refused;
      }
      if (defied(tokens, i) || dashed(tokens, i)) {
        continue;
      }
      if (poll(tokens, i) || TO_SENTENCE_END.contains(word) && !capital || POLLSTERS.contains(word)) {
        fill(tokens, refused, i, false);
        if (i > 0 && !word.equals("if") && !word.equals("unless") && beginsLate(tokens, i)) {
          continue;
        }
      } else if (TO_CLAUSE_END.contains(word) && !capital && !harmless(tokens, i) || word.equals("may") && tokens.get(i).form().equals("may")) {
        fill(tokens, refused, i, true);
      } else if (word.equals("'d") && i + 1 < tokens.size() && WOULD.contains(tokens.get(i + 1).lower())) {
        fill(tokens, refused, i, true);
      } else if (TALKED.contains(word) && (next(tokens, i, "as") || i + 2 < tokens.size() && (tokens.get(i + 1).is("up") || tokens.get(i + 1).is("down")) && tokens.get(i + 2).is("as"))) {
        fill(tokens, refused, i, true);
      } else if (word.equals("needed") && aims(tokens, i)) {
        fill(tokens, refused, i, true);
      } else if (word.equals("expected") && !before(tokens, i, "as") && !before(tokens, i, "than") || word.equals("set") && next(tokens, i, "to") || word.equals("poised")
          || word.equals("course") && next(tokens, i, "to") || word.equals("due") && next(tokens, i, "to")) {
        fill(tokens, refused, i, true);
      }
    }
    return refused;
  }

  /** "Why did Eastwick go blue?", "Will Byrne hold on?". */
  private static boolean question(List<Token> tokens) {
    String last = tokens.get(tokens.size() - 1).form();
    return last.equals("?") && QUESTIONS.contains(tokens.get(0).lower());
  }

  private static boolean poll(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (!word.equals("poll") && !word.equals("polls")) {
      return false;
    }
    boolean tells = i + 1 < tokens.size() && ON_HAD.contains(tokens.get(i + 1).lower());
    if (before(tokens, i, "exit") && i > 2 && (EVENT.contains(tokens.get(i - 2).lower()) || EVENT.contains(tokens.get(i - 3).lower()))) {
      return false;
    }
    boolean topped = i > 1 && (tokens.get(i - 2).lower().startsWith("top") || tokens.get(i - 2).lower().startsWith("head"));
    if (tells && !topped && (before(tokens, i, "a") || i > 0 && tokens.get(i - 1).capitalised())) {
      return true;
    }
    return before(tokens, i, "mock") || before(tokens, i, "exit") || before(tokens, i, "opinion") || before(tokens, i, "telephone") || before(tokens, i, "online");
  }

  /** "confounded predictions by winning", "defied the bookmakers": what came about is told. */
  private static boolean defied(List<Token> tokens, int i) {
    return tokens.subList(Math.max(0, i - 3), i).stream().anyMatch(t -> DEFYING.contains(t.lower()));
  }

  /** "Cole's hopes of a seat were dashed when Byrne held it". */
  private static boolean dashed(List<Token> tokens, int i) {
    boolean hope = tokens.get(i).is("hopes") || tokens.get(i).is("dream") || tokens.get(i).is("dreams") || tokens.get(i).is("bid") || tokens.get(i).is("ambition");
    return hope && tokens.subList(i + 1, Math.min(tokens.size(), i + 9)).stream().anyMatch(t -> DASHED.contains(t.lower()));
  }

  /** "needed 27 seats to take Eastwick". */
  private static boolean aims(List<Token> tokens, int i) {
    return tokens.subList(i + 1, Math.min(tokens.size(), i + 4)).stream().anyMatch(t -> t.is("seats") || t.is("councillors") || t.is("gains"));
  }

  private static boolean beginsLate(List<Token> tokens, int i) {
    return i > tokens.size() / 2;
  }

  private static boolean before(List<Token> tokens, int i, String word) {
    return i > 0 && tokens.get(i - 1).is(word);
  }

  private static boolean next(List<Token> tokens, int i, String word) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is(word);
  }

  /** "could not hold", "cannot": what did not come about is told; "can be seen". "the Labour target". */
  private static boolean harmless(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    boolean negatedAbility = word.equals("could") && (next.equals("not") || next.equals("n't") || next.equals("only"));
    if (word.equals("if") && (next.equals("not") || next.equals("only") || next.equals("anything") || next.equals("any") || i > 0 && tokens.get(i - 1).is("even"))) {
      return true;
    }
    if (word.equals("think") && i > 0 && tokens.get(i - 1).is("to")) {
      return true;
    }
    boolean targetNoun = word.equals("target") && (next.equals("seat") || next.equals("seats") || next.equals("list"));
    return negatedAbility || targetNoun || word.equals("can") && next.equals("be") || word.equals("chance") && next.equals("would");
  }

  private static void fill(List<Token> tokens, boolean[] refused, int from, boolean clause) {
    for (int i = from; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (i > from && (word.equals(";") || word.equals("but") || clause && CLAUSE_ENDS.contains(word) && !(word.equals("and") && i + 1 < tokens.size() && !tokens.get(i + 1).capitalised() && i < from + 3))) {
        return;
      }
      refused[i] = true;
    }
  }
}
