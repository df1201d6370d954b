package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import scrutineer.link.Elections;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.mention.Mention.TimeMention;
import scrutineer.mention.RelativeTimes;
import scrutineer.mention.Words;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/**
 * The time that a text has come to while it looks back: "In 2010 she won. Her majority was 12. Three years later …". In an
 * article that looks back over several elections a leading time holds until the next one, or until the text returns to the present.
 */
final class Narrative {
  /** An article with this many years is a look back. Set by hand, November 2026. */
  private static final int LEAST_YEARS = 5;
  /** So is one with this many sentences that a past time leads, if they are this share of all. Set by hand, November 2026. */
  private static final int LEAST_LED = 3;
  private static final double LEAST_SHARE_LED = 0.2;
  /** Tokens at the head of a sentence among which a leading time begins. */
  private static final int HEAD = 5;

  /** Words that lead a paragraph's first sentence to its time, and how far. */
  private static final Set<String> LEADING = Words.set("in", "at", "back", "during", "after");
  private static final int PARAGRAPH_HEAD = 8;
  private static final Set<String> GOING_ON = Words.set("he", "she", "his", "her", "mr", "mrs", "ms", "dr", "they");

  private static final String NOW = "now";
  /** Words by which a text returns to the present. */
  private static final Set<String> PRESENT = Words.set("thursday", "friday", "yesterday", "today", "tonight", "now", "latest", "currently");
  private static final Set<String> COMPARING = Words.set("than", "compared", "since", "from", "until", "till", "against", "before");
  /** At the head of a sentence: the text goes on to another place of the same night. */
  private static final Set<String> ELSEWHERE = Words.set("meanwhile", "elsewhere");
  private static final Set<String> LAST = Words.set("last", "this");
  private static final Set<String> PERIODS = Words.set("night", "week", "time", "morning", "month");
  private static final Set<String> TENSE_NOW = Words.set("is", "are", "has", "have");
  /** What a sentence tells of a vote in, where the vote that the article looks forward to is still to come. */
  private static final Set<String> PAST = Words.set("was", "were", "had", "did", "came", "took", "won", "lost", "beat", "held", "polled", "got", "finished", "received", "secured", "got", "fell", "dropped", "kept");
  private static final Set<String> SURVEYS = Words.set("poll", "polls", "polling", "survey", "surveys", "pollster", "pollsters", "bookmaker", "bookmakers", "forecast", "forecasters", "mrp", "odds", "favourite", "favourites", "hustings", "ballot", "model", "models", "projection");
  private static final Set<String> A_POLL = Words.set("a", "another", "one", "opinion", "recent", "latest", "constituency", "seat-by-seat", "telephone", "online", "mrp");
  private static final Set<String> SUGGESTS = Words.set("suggest", "suggests", "suggested", "put", "puts", "show", "shows", "showed", "have", "had", "has", "give", "gives", "gave", "found", "say", "says", "predict", "predicts", "point");
  private static final Set<String> TENSE_THEN = Words.set("was", "were", "had", "did");

  private final Elections elections;
  private final boolean history;
  /** The time that a sentence told last, and how many sentences ago. */
  private String told = NOW;
  private int since;
  private String time = NOW;
  private boolean inherited;
  private int paragraph = -1;
  /** Whether the time was told at the head of its sentence; one told by the way does not outlast the paragraph. */
  private boolean headed;

  Narrative(Elections elections, Document document, List<List<Found>> mentions) {
    this.elections = elections;
    this.history = years(mentions) >= LEAST_YEARS || led(document, mentions);
  }

  boolean history() {
    return history;
  }

  private static long years(List<List<Found>> mentions) {
    return mentions.stream().flatMap(List::stream).map(Narrative::year).filter(OptionalInt::isPresent).distinct().count();
  }

  private static boolean led(Document document, List<List<Found>> mentions) {
    int led = 0;
    int all = 0;
    for (int s = 0; s < mentions.size(); s++) {
      boolean running = RunningText.is(document.sentences().get(s));
      all += running ? 1 : 0;
      led += running && mentions.get(s).stream().anyMatch(f -> f.from() < HEAD && past(f)) ? 1 : 0;
    }
    return led >= LEAST_LED && led >= LEAST_SHARE_LED * all;
  }

  private static boolean past(Found found) {
    return found.mention() instanceof TimeMention t && (year(found).isPresent() || t.when().startsWith("+") || t.when().startsWith("-"));
  }

  private static OptionalInt year(Found found) {
    return found.mention() instanceof TimeMention t ? year(t.when()) : OptionalInt.empty();
  }

  private static OptionalInt year(String when) {
    return when.length() == 4 && Character.isDigit(when.charAt(0)) ? OptionalInt.of(Integer.parseInt(when)) : OptionalInt.empty();
  }

  /** The mentions of the next sentence with relative times counted from what was told before; those that cannot be are left out. */
  List<Found> settle(Sentence sentence, List<Found> mentions) {
    since++;
    OptionalInt from = year(time).isPresent() ? year(time) : since <= 1 ? year(told) : OptionalInt.empty();
    List<Found> settled = new ArrayList<>(mentions.size());
    for (Found found : mentions) {
      Optional<Found> here = found.mention() instanceof TimeMention t ? settled(found, t, from, sentence) : Optional.of(found);
      here.ifPresent(settled::add);
      OptionalInt year = here.map(Narrative::year).orElse(OptionalInt.empty());
      from = year.isPresent() ? year : from;
    }
    return settled;
  }

  private Optional<Found> settled(Found found, TimeMention mention, OptionalInt from, Sentence sentence) {
    String when = mention.when();
    if (when.startsWith("-") && !when.endsWith("m") && from.isPresent() && !sentence.tokens().get(found.to() - 1).lower().equals("ago") && found.to() - found.from() == 3) {
      return Optional.of(at(found, mention, from.getAsInt() + Integer.parseInt(when)));
    }
    if (!RelativeTimes.is(when)) {
      return Optional.of(found);
    }
    if (when.equals("then") && from.isEmpty() && since <= 1 && !told.equals(NOW)) {
      return Optional.of(new Found(found.from(), found.to(), new TimeMention(mention.span(), told, mention.foundBy())));
    }
    if (from.isEmpty()) {
      return Optional.empty();
    }
    if (when.equals("next")) {
      OptionalInt next = elections.following(from.getAsInt());
      return next.isPresent() ? Optional.of(at(found, mention, next.getAsInt())) : Optional.empty();
    }
    int year = from.getAsInt() + (when.equals("then") ? 0 : Integer.parseInt(when));
    return year <= elections.date().getYear() ? Optional.of(at(found, mention, year)) : Optional.empty();
  }

  private static Found at(Found found, TimeMention mention, int year) {
    return new Found(found.from(), found.to(), new TimeMention(mention.span(), Integer.toString(year), mention.foundBy()));
  }

  /** The time that a sentence is told in where none of its own words says another. @param mentions as settled */
  String time(Sentence sentence, List<Found> mentions) {
    List<String> years = mentions.stream().filter(f -> year(f).isPresent()).map(f -> ((TimeMention) f.mention()).when()).toList();
    Optional<String> last = years.isEmpty() ? pastTold(sentence, mentions) : Optional.of(years.get(years.size() - 1));
    if (last.isPresent()) {
      told = last.get();
      since = 0;
    }
    if (!history && elections.reporting()) {
      return inParagraph(sentence, mentions, years);
    }
    Optional<String> leading = leading(sentence, mentions, years);
    if (elections.reporting() && sentence.paragraph() != paragraph && !headed) {
      time = NOW;
    }
    if (!elections.reporting() && (sentence.paragraph() != paragraph || tokens(sentence, SURVEYS))) {
      time = NOW;
    }
    paragraph = sentence.paragraph();
    inherited = leading.isEmpty() && years.isEmpty();
    if (leading.isPresent()) {
      time = leading.get();
      headed = head(mentions).isPresent();
    } else if (present(sentence.tokens()) || ELSEWHERE.contains(sentence.tokens().get(0).lower())) {
      time = NOW;
    }
    boolean then = leading.isPresent() || (elections.reporting() ? !presentTense(sentence.tokens()) : pastTense(sentence));
    return then ? time : NOW;
  }

  /**
   * In an article that looks back in passing: "In June 2001 he stood in Eastwick. He polled 28,487 votes." goes on with
   * whoever its paragraph's first sentence spoke of.
   */
  private String inParagraph(Sentence sentence, List<Found> mentions, List<String> years) {
    boolean first = sentence.paragraph() != paragraph;
    paragraph = sentence.paragraph();
    boolean goesOn = !first && years.isEmpty() && GOING_ON.contains(sentence.tokens().get(0).lower()) && pastTense(sentence) && !present(sentence.tokens()) && !presentTense(sentence.tokens());
    if (first) {
      time = mentions.stream().filter(f -> f.from() < PARAGRAPH_HEAD && year(f).isPresent()).findFirst().map(f -> ((TimeMention) f.mention()).when())
          .filter(y -> Character.isUpperCase(sentence.tokens().get(0).form().charAt(0)) && LEADING.contains(sentence.tokens().get(0).lower()) && Integer.parseInt(y) < elections.date().getYear()).orElse(NOW);
    } else if (!goesOn) {
      time = NOW;
    }
    inherited = goesOn;
    return goesOn ? time : NOW;
  }

  /** Whether the time of the last sentence was that of one before it, told by none of its own words. */
  boolean inherited() {
    return inherited && !time.equals(NOW);
  }

  /** Ends the look back: what was told last cannot be of that time. */
  void returned() {
    time = NOW;
  }

  private static boolean pastTense(Sentence sentence) {
    return tokens(sentence, PAST) || sentence.tokens().stream().anyMatch(t -> t.lower().length() > 4 && t.lower().endsWith("ed"));
  }

  /** The paragraphs that speak of surveys. */
  static Set<Integer> surveys(Document document) {
    return document.sentences().stream().filter(Narrative::surveyed).map(Sentence::paragraph).collect(java.util.stream.Collectors.toSet());
  }

  /** "the polls suggest", "a poll"; no "polls open tomorrow". */
  private static boolean surveyed(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean poll = tokens.get(i).lower().startsWith("poll") && !tokens.get(i).is("pollster") && !tokens.get(i).is("pollsters");
      boolean telling = i > 0 && A_POLL.contains(tokens.get(i - 1).lower()) || i + 1 < tokens.size() && SUGGESTS.contains(tokens.get(i + 1).lower());
      if (SURVEYS.contains(tokens.get(i).lower()) && (!poll || telling)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tokens(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream().anyMatch(t -> words.contains(t.lower()));
  }

  /** A by-election, or a year that is told of no time here: "since 2010". */
  private static Optional<String> pastTold(Sentence sentence, List<Found> mentions) {
    Optional<String> vote = mentions.stream().filter(f -> f.mention() instanceof TimeMention t && t.when().startsWith("by-election")).map(f -> ((TimeMention) f.mention()).when()).findFirst();
    return vote.or(() -> sentence.tokens().stream().map(t -> t.form()).filter(Narrative::isYear).reduce((a, b) -> b));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && Character.isDigit(word.charAt(2)) && Character.isDigit(word.charAt(3));
  }

  /** The one year that a sentence names, or the one it begins with. */
  private static Optional<String> leading(Sentence sentence, List<Found> mentions, List<String> years) {
    boolean compared = mentions.stream().anyMatch(f -> year(f).isPresent() && compared(sentence.tokens(), f.from()));
    return head(mentions).or(() -> years.stream().distinct().count() == 1 && !compared ? Optional.of(years.get(0)) : Optional.empty());
  }

  /** The time that stands among the first words, before any name or figure. */
  private static Optional<String> head(List<Found> mentions) {
    for (Found found : mentions) {
      if (found.mention() instanceof TimeMention t && found.from() < HEAD) {
        return Optional.of(t.when());
      }
      if (found.mention() instanceof Mention.NumberMention || found.mention() instanceof Mention.PersonMention) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "better than in 2015", "held from 2010": no time of what is told. */
  private static boolean compared(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (COMPARING.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return namedSince(tokens, at);
  }

  /** "since Eastwick in 1997", "against 69.5 per cent in 2010": the base of a comparison, told by name or figure before its year. */
  private static boolean namedSince(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      Token behind = tokens.get(i + 1);
      if (tokens.get(i).is("since")) {
        return behind.capitalised();
      }
      if (tokens.get(i).is("against") || tokens.get(i).is("than") || tokens.get(i).is("from")) {
        return Character.isDigit(behind.form().charAt(0));
      }
      if (tokens.get(i).is(",") || tokens.get(i).is(";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean present(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
      if (PRESENT.contains(word) || LAST.contains(word) && (PERIODS.contains(next) || PRESENT.contains(next))) {
        return true;
      }
    }
    return false;
  }

  private static boolean presentTense(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> TENSE_NOW.contains(t.lower())) && tokens.stream().noneMatch(t -> TENSE_THEN.contains(t.lower()));
  }
}
