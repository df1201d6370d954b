package scrutineer.extract;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Knowledge;
import scrutineer.link.Elections;
import scrutineer.mention.Words;
import scrutineer.text.Block;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/**
 * Which kind of place a sentence speaks of, in an article about a day on which several bodies were elected: "Croydon" is a
 * council among councillors, and an office where its mayor is told of.
 */
final class Topics {
  private static final Set<String> COUNCIL = Words.set("council", "councils", "councillor", "councillors", "cllr", "cllrs", "ward", "wards", "division", "divisions");
  /** Tell of a council only where the article is about mayors. */
  private static final Set<String> WEAK = Words.set("control", "seats", "chamber");
  /** Without these, an article about mayors names councils and councillors only to say who somebody is. */
  private static final Set<String> COUNCIL_RESULT = Words.set("control", "grip", "outright", "seats", "seat", "councillors", "councils", "ward", "wards", "majority", "chamber", "divisions");
  /** Tell of a council where no mayor is told of. */
  private static final Set<String> AREAS = Words.set("borough", "boroughs", "authority");
  private static final Set<String> MAYOR = Words.set("mayor", "mayors", "mayoral", "mayoralty", "mayoralties", "first-preference", "second-preference", "preferences", "commissioner", "commissioners", "pcc", "pccs");
  /** Votes on one day, give or take a by-election put off: days between two elections that an article may report together. */
  private static final int SAME_WEEK = 3;

  private static final Set<String> PARLIAMENT = Words.set("by-election", "commons", "constituency");
  /** Words of somebody's post on a council. */
  private static final Set<String> POSTS = Words.set("leader", "councillor", "councillors", "cllr", "chief", "chairman", "chair", "cabinet", "leads", "led", "member");
  private static final Set<String> COMMISSIONER = Words.set("commissioner", "commissioners", "pcc", "pccs");

  private final boolean councils;
  private final boolean offices;
  private final PlaceType usual;
  private PlaceType now;
  private boolean post;
  private boolean heading;
  private boolean commissioner;

  Topics(Knowledge knowledge, Elections elections) {
    String main = elections.main().body();
    usual = main.equals("local") ? PlaceType.COUNCIL : main.equals("mayor") || main.equals("pcc") ? PlaceType.OFFICE : PlaceType.SEAT;
    boolean mixed = !main.equals("parl") || elections.mainIsByElection();
    councils = usual == PlaceType.COUNCIL || mixed && with(knowledge, elections, "local");
    offices = usual == PlaceType.OFFICE || mixed && (with(knowledge, elections, "mayor") || with(knowledge, elections, "pcc"));
    now = usual;
  }

  private static boolean with(Knowledge knowledge, Elections elections, String body) {
    return elections.main().day().map(day -> knowledge.calendar().latest(body, day)
        .map(e -> Math.abs(ChronoUnit.DAYS.between(e.date(), day)) <= SAME_WEEK).orElse(false)).orElse(false);
  }

  /** Reads on to the next sentence. */
  void next(Sentence sentence, boolean newParagraph) {
    PlaceType lasting = newParagraph || now == PlaceType.SEAT ? usual : now;
    now = of(sentence).orElse(lasting);
    heading = sentence.block() == Block.HEADING || sentence.tokens().get(sentence.tokens().size() - 1).is("council");
    post = sentence.tokens().stream().anyMatch(t -> POSTS.contains(t.lower()));
    commissioner = sentence.tokens().stream().anyMatch(t -> COMMISSIONER.contains(t.lower()));
  }

  /** Whether the sentence has a word for what somebody is on a council: "the leader of Northshire County Council". */
  boolean post() {
    return post;
  }

  /** Whether the sentence is a heading, or a council's name behind the number of one: what follows below it is the council's. */
  boolean heading() {
    return heading;
  }

  /** Whether the sentence speaks of police commissioners. */
  boolean commissioner() {
    return commissioner;
  }

  /** The kind of place that a name stands for just now. */
  PlaceType now() {
    return now;
  }

  private Optional<PlaceType> of(Sentence sentence) {
    boolean council = false;
    boolean office = false;
    boolean area = false;
    boolean result = usual != PlaceType.OFFICE;
    for (Token token : sentence.tokens()) {
      council |= COUNCIL.contains(token.lower()) || usual == PlaceType.OFFICE && WEAK.contains(token.lower());
      result |= COUNCIL_RESULT.contains(token.lower());
      area |= AREAS.contains(token.lower());
      office |= MAYOR.contains(token.lower());
    }
    boolean parliament = usual != PlaceType.SEAT && sentence.tokens().stream().anyMatch(t -> t.is("parliamentary") || usual == PlaceType.OFFICE && PARLIAMENT.contains(t.lower()));
    if (parliament) {
      return Optional.of(PlaceType.SEAT);
    }
    if (office && offices && !(council && usual == PlaceType.COUNCIL && !first(sentence))) {
      return Optional.of(PlaceType.OFFICE);
    }
    if ((council && result || area && !office) && councils) {
      return Optional.of(PlaceType.COUNCIL);
    }
    return usual != PlaceType.SEAT && generalElection(sentence) ? Optional.of(PlaceType.SEAT) : Optional.empty();
  }

  /** "at the last general election": seats are spoken of, among councils. */
  private static boolean generalElection(Sentence sentence) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).is("election") && (sentence.tokens().get(i - 1).is("general") || sentence.tokens().get(i - 1).is("snap"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence speaks of a mayor before it speaks of a council. */
  private static boolean first(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (MAYOR.contains(token.lower())) {
        return true;
      }
      if (COUNCIL.contains(token.lower())) {
        return false;
      }
    }
    return false;
  }
}
