package scrutineer.extract.shape;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.layout.Field;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** What kind of heading some words are. */
record HeadingWords(List<Field> fields, String text) {
  /** Heads what has changed since the election told before. */
  private static final Pattern CHANGED = Pattern.compile("(?i)^\\W*(?:net )?(?:changes?|difference)\\b(?! in (?:share|vote))");
  private static final Pattern PARTIAL = Pattern.compile("(?i)\\b(\\d{1,3}) (?:seats? )?(?:out )?of (\\d{1,3})(?: seats)?\\b");
  private static final Set<Label> TOPICS = EnumSet.of(Label.MAJORITY, Label.TURNOUT, Label.SHARE, Label.SWING);
  /** Fields that a heading has and no sentence. */
  private static final int SENTENCE = 5;
  /** Words in small letters that a heading may have. */
  private static final int SMALL = 3;

  static HeadingWords of(Row.Heading row, String article) {
    return new HeadingWords(row.fields(), row.span().of(article));
  }

  private Field last() {
    return fields.get(fields.size() - 1);
  }

  boolean has(Label label) {
    return fields.stream().anyMatch(f -> f.is(label));
  }

  boolean colon() {
    return last().after().contains(":");
  }

  /** "2017:" */
  boolean yearAlone() {
    return fields.size() == 1 && fields.get(0).year() && colon();
  }

  boolean changed() {
    return CHANGED.matcher(text).find();
  }

  /** A forecast, a notional result, or a count that is not over: "after 12 of 18 seats". */
  boolean noResult() {
    Matcher partial = PARTIAL.matcher(text);
    boolean unfinished = partial.find() && Integer.parseInt(partial.group(1)) < Integer.parseInt(partial.group(2));
    return unfinished || has(Label.FORECAST) || has(Label.NOTIONAL);
  }

  /** Whether it tells of an election or a result. */
  boolean ofElection() {
    return has(Label.ELECTION) || has(Label.RESULT);
  }

  /** What the figures of a ranking below are. */
  Optional<Label> topic() {
    return fields.stream().flatMap(f -> f.label().stream()).filter(TOPICS::contains).findFirst();
  }

  /** "Average: 24.3%" beside the heading of a ranking. */
  boolean average() {
    return fields.size() <= 2 && last().number();
  }

  /** Nothing but words that say nothing in a heading. */
  boolean filler() {
    return fields.stream().allMatch(f -> f.is(Label.FILLER) || f.is(Field.Kind.LOWER));
  }

  /** A heading and no sentence, and not a note on what changes are measured against. */
  boolean plain() {
    long small = fields.stream().filter(f -> f.is(Field.Kind.LOWER) && Character.isLetter(f.text().charAt(0))).count();
    long years = fields.stream().filter(Field::year).map(Field::text).distinct().count();
    boolean sentence = fields.size() > SENTENCE && (last().after().startsWith(".") || last().after().startsWith(","));
    boolean since = fields.stream().anyMatch(f -> f.text().toLowerCase(Locale.ROOT).matches("since|against|measured|compared|after|from"));
    return !sentence && !since && !column() && small <= SMALL && years <= 1 && !has(Label.CHANGE);
  }

  /** "(2017 holder and majority first)" explains columns of the table below. */
  private boolean column() {
    for (int k = 0; k + 1 < fields.size(); k++) {
      Field next = fields.get(k + 1);
      if (fields.get(k).year() && (next.is(Label.INCUMBENT) || next.is(Label.MAJORITY) && fields.get(k).bracketed())) {
        return true;
      }
    }
    return false;
  }

  /** The council's own chapter of an article: "Eastwick Council". */
  boolean council() {
    return plain() && fields.stream().anyMatch(f -> f.is(Field.Kind.PLACE) && f.text().endsWith("Council"));
  }
}
