package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Tells what a participle does: "Byrne was beaten" is passive, "the beaten candidate" no event, "has beaten Cole" active. */
final class Voice {
  private static final Set<String> AUXILIARIES = Words.set("was", "were", "is", "are", "be", "been", "being", "get", "gets", "got", "getting", "'s", "'re");
  private static final Set<String> HAVING = Words.set("had", "has", "have", "having");
  /** Words before a participle that leave open that it describes a noun: "the defeated minister". */
  private static final Set<String> BEFORE_ATTRIBUTE = Words.set("the", "a", "an", ",", "of", "his", "her", "their", "its", "with", "by", "for", "from", "to", "former", "as", "two", "three", "four", "including", "than", "between", "newly", "recently", "narrowly", "both", "all", "other");
  /** Words behind a participle that are no noun for it to describe. */
  private static final Set<String> NO_NOUN = Words.set("and", "the", "a", "an", "his", "too", "as", "last", "this", "that", "then", "there", "both", "all", "out", "off", "two", "sitting", "former", "one", "again", "here");
  private static final Set<String> ARTICLES = Words.set("the", "his", "her", "their", "its");
  private static final Set<String> DETERMINERS = Words.set("the", "his", "her", "their", "its", "a", "an", "one");
  /** Of what follows a determiner, what tells when: "beaten the last time", "ousted a year later". */
  private static final Set<String> WHENS = Words.set("year", "years", "month", "months", "week", "weeks", "decade", "decades", "time", "times", "night", "day", "days", "last", "same", "next", "few", "second", "third", "generation", "quarter", "half", "term", "terms",
      "first", "previous", "morning", "day's", "couple", "election", "following", "full", "little", "lot", "mere", "single");
  private static final Set<String> OBJECT_ENDS = Words.set(",", ".", ";", "and");

  private final Clause clause;

  Voice(Clause clause) {
    this.clause = clause;
  }

  boolean passive(int v) {
    if (!participle(v)) {
      return false;
    }
    Optional<Boolean> told = byAuxiliary(v);
    if (told.isPresent()) {
      return told.get();
    }
    if (clause.at(v + 1).is("by") && (clause.at(v + 2).isAgent() || clause.at(v + 2).isWord() && agentSoon(v + 2))) {
      return true;
    }
    Verbs.Frame frame = clause.nodes.get(v).verb().frame();
    return !attributive(v) && (frame == Verbs.Frame.BEAT || frame == Verbs.Frame.OUST) && !directObject(v);
  }

  private boolean participle(int v) {
    Verbs.Form form = clause.nodes.get(v).verb().form();
    return form == Verbs.Form.PARTICIPLE || form == Verbs.Form.PAST_OR_PARTICIPLE;
  }

  /** "was duly beaten" is passive, "has beaten" is not; empty where no such word stands before the verb. */
  private Optional<Boolean> byAuxiliary(int v) {
    for (int i = v - 1; i >= Math.max(0, v - 4); i--) {
      Node node = clause.at(i);
      if (!node.isWord() && !node.isVerb()) {
        break;
      }
      if (AUXILIARIES.contains(node.word())) {
        return Optional.of(!possessive(i, v));
      }
      if (HAVING.contains(node.word())) {
        return Optional.of(false);
      }
      if (!node.word().endsWith("ly") && !ClauseWords.BETWEEN.contains(node.word())) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "Labour's Byrne beat Cole": no shortened "is". */
  private boolean possessive(int i, int v) {
    return clause.at(i).is("'s") && clause.at(i - 1).isAgent() && clause.nodes.get(v).verb().form() == Verbs.Form.PAST_OR_PARTICIPLE && directObject(v);
  }

  /** "ousted prime minister X": a participle before a noun tells of no event here. */
  boolean attributive(int v) {
    Node before = clause.at(v - 1);
    // "a humiliating sixth place", "the crushing defeat"
    if (clause.nodes.get(v).verb().form() == Verbs.Form.ING && (before.is("a") || before.is("an") || before.is("the")) && noun(clause.at(v + 1))) {
      return true;
    }
    // "a stunned Byrne", "the beaten Cole"
    if (participle(v) && (before.is("a") || before.is("an") || before.is("the")) && clause.at(v + 1).isAgent()) {
      return true;
    }
    return participle(v) && noun(clause.at(v + 1)) && !hasAuxiliary(v) && (v == 0 || BEFORE_ATTRIBUTE.contains(before.word()));
  }

  private static boolean noun(Node next) {
    return next.isWord() && !next.word().isEmpty() && Character.isLetter(next.word().charAt(0)) && !next.word().endsWith("ly")
        && !ClauseWords.PREPOSITIONS.contains(next.word()) && !ClauseWords.BREAKS.contains(next.word()) && !NO_NOUN.contains(next.word());
  }

  /** Whether a form of "be" or "get" stands up to three words before a verb. */
  boolean hasAuxiliary(int v) {
    for (int i = v - 1; i >= Math.max(0, v - 3); i--) {
      if (AUXILIARIES.contains(clause.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean agentSoon(int from) {
    for (int i = from; i < Math.min(clause.nodes.size(), from + 5); i++) {
      Node node = clause.at(i);
      if (node.isAgent()) {
        return true;
      }
      if (node.isNumber() || node.is(",") || node.isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** Whether somebody, a place or a figure stands right behind a verb, with no preposition before it. */
  private boolean directObject(int v) {
    if (DETERMINERS.contains(clause.at(v + 1).word()) && clause.at(v + 2).isWord() && noun(clause.at(v + 2)) && !clause.has(v + 2, v + 5, WHENS)) {
      return true; // "unseated a veteran of the Commons, Cole"
    }
    boolean titled = ARTICLES.contains(clause.at(v + 1).word());
    for (int i = v + 1; i < Math.min(clause.nodes.size(), v + 9); i++) {
      Node node = clause.at(i);
      if (node.isAgent() || node.isPlace() || node.isNumber() && node.number().unit() != Unit.OTHER) {
        return true;
      }
      // "beat the shadow minister, Cole"
      if (titled && node.is(",") && i > v + 2 && clause.at(i + 1).isAgent() && clause.at(i + 1).agent().isPerson()) {
        return true;
      }
      if (node.isVerb() || ClauseWords.PREPOSITIONS.contains(node.word()) || ClauseWords.BREAKS.contains(node.word()) || OBJECT_ENDS.contains(node.word())) {
        return false;
      }
    }
    return false;
  }
}
