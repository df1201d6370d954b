package scrutineer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.mention.Words;
import scrutineer.text.Block;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/**
 * Finds wards that stand as headings over what is told of them: "CARRINGTON MOSS" alone on its line in a report of council
 * elections that speaks of wards. One such line may be anything; two or more are read.
 */
final class WardHeadings {
  /** How a name of the lists is said to have been found; where it differs from what is printed, a slip was mended that may be none. */
  private static final String LISTED = "place ";
  private static final int FEWEST = 2;
  private static final int MOST_WORDS = 5;
  private static final Set<String> JOINTS = Words.set("and", "of", "the", "on", "with", "&", "upon", "under", "in", "-", "with");
  /** Words of headings that are no ward's name. */
  private static final Set<String> OTHER = Words.set("news", "results", "result", "council", "elections", "election", "analysis", "live", "local", "more", "read", "related", "home", "wards", "ward", "turnout", "control", "reaction", "what", "how",
      "why", "who", "the", "key", "next", "summary", "labour", "tories", "greens", "comment", "opinion", "sport", "winners", "losers", "mayor", "background", "contact", "weather", "advertisement", "share");

  private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:]\\d\\d(?:am|pm|:|hrs)?");
  private static final Pattern NUMBER = Pattern.compile("\\d|one|two|three|four");

  private WardHeadings() {}

  /** The place that each such heading names, by the index of its sentence. */
  static Map<Integer, Found> of(Document document, List<List<Found>> mentions) {
    Map<Integer, Found> headings = new HashMap<>();
    boolean speaksOfWards = document.sentences().stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> t.is("ward") || t.is("wards"));
    for (int s = 0; speaksOfWards && s + 1 < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      boolean told = document.sentences().get(s + 1).block() == Block.PARAGRAPH;
      List<Token> tokens = bare(sentence.tokens());
      if (told && sentence.block() == Block.HEADING && isName(tokens) && mentions.get(s).stream().filter(f -> !(f.mention() instanceof Mention.NumberMention)).noneMatch(f -> settles(f, sentence.tokens()))) {
        String name = title(tokens);
        headings.put(s, new Found(0, sentence.tokens().size(), new PlaceMention(sentence.span(), List.of(new Place(PlaceType.WARD, name)), "ward by its heading")));
      }
    }
    return headings.size() >= FEWEST ? headings : Map.of();
  }

  /** A council or somebody's name: no ward's heading. */
  private static boolean settles(Found found, List<Token> tokens) {
    String words = tokens.subList(found.from(), found.to()).stream().map(Token::form).collect(java.util.stream.Collectors.joining(" "));
    boolean mended = found.mention() instanceof PlaceMention place && found.to() - found.from() == 1 && place.foundBy().startsWith(LISTED) && !place.foundBy().substring(LISTED.length()).equalsIgnoreCase(words);
    return !mended && (!(found.mention() instanceof PlaceMention place) || place.readings().stream().anyMatch(p -> p.type() == PlaceType.COUNCIL || p.type() == PlaceType.WARD) || found.mention() instanceof Mention.PersonMention);
  }

  /** Without the time that a live blog prints before it ("15.58 Carrington") and the number of seats behind it ("(2 seats)"). */
  private static List<Token> bare(List<Token> tokens) {
    int from = !tokens.isEmpty() && TIME.matcher(tokens.get(0).form()).matches() ? 1 : 0;
    int to = tokens.size();
    if (to > from + 3 && tokens.get(to - 1).is(")")) {
      int seats = tokens.get(to - 2).is("seat") || tokens.get(to - 2).is("seats") || tokens.get(to - 2).is("members") || tokens.get(to - 2).is("councillors") ? to - 3 : to - 2;
      to = seats - 1 > from && NUMBER.matcher(tokens.get(seats).form()).matches() && tokens.get(seats - 1).is("(") ? seats - 1 : to;
    }
    return tokens.subList(from, to);
  }

  private static boolean isName(List<Token> tokens) {
    return !tokens.isEmpty() && tokens.size() <= MOST_WORDS && tokens.stream().allMatch(t -> JOINTS.contains(t.lower()) || t.capitalised() && Character.isLetter(t.form().charAt(0)) && !OTHER.contains(t.lower()));
  }

  /** "CARRINGTON MOSS" as papers print it elsewhere: Carrington Moss. */
  private static String title(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      String form = token.form();
      boolean shouted = form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT)) && Character.isLetter(form.charAt(0));
      words.add(!shouted ? form : JOINTS.contains(token.lower()) && !words.isEmpty() ? token.lower() : form.charAt(0) + form.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return String.join(" ", words);
  }
}
