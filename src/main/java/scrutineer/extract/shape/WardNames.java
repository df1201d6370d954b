package scrutineer.extract.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** Finds the names of wards, of which there is no list. */
final class WardNames {
  private static final Pattern WARD = Pattern.compile(
      "((?:\\p{Lu}[\\p{L}'\u2019.-]*)(?:\\s+(?:and|of|the|with|&|\\p{Lu}[\\p{L}'\u2019.-]*))*)\\s+(?:ward|division|electoral division)\\b");
  /** "Two Green holds" below the heading. */
  private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "both", "all", "no");
  /** "Eastwick, Carr", "Eastwick – Carr", "Eastwick: Carr". */
  private static final Pattern PARTED = Pattern.compile(".*,.*|\\s*[-–—:|>/]\\s*");
  /** Councillors of the largest wards. */
  private static final int MOST_MEMBERS = 6;
  private final Whereabouts whereabouts;

  WardNames(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  /** The ward that running text names last ("In Chudleigh ward, ..."). */
  Optional<Place> last(String prose) {
    Matcher ward = WARD.matcher(prose);
    Optional<Place> last = Optional.empty();
    while (ward.find()) {
      last = Optional.of(new Place(PlaceType.WARD, bare(ward.group(1))));
    }
    return last;
  }

  /** Without "In" before it and without the council that it is of. */
  private static String bare(String ward) {
    String name = ward.replaceFirst("^.*Council(?:['\u2019]s)?\\s+", "").replaceFirst("^(?:In|On|At|The|For)\\s+", "");
    return name.isBlank() ? ward : name;
  }

  /**
   * In local elections what stands alone on a line, before a colon, or behind the council and a comma, dash or colon is a ward, whether
   * it is on a list or not; the list below it will tell whether it was a heading at all.
   */
  Optional<Place> heading(Row.Heading row, String text) {
    List<Field> fields = row.fields();
    int from = 0;
    for (int k = 0; k < fields.size(); k++) {
      Field field = fields.get(k);
      boolean size = k > 0 && field.bracketed() && (k + 1 < fields.size() ? counted(field) && seats(fields.get(k + 1)) : members(field));
      if (size) {
        fields = fields.subList(0, k);
        break;
      }
      if (field.is(Field.Kind.LOWER) && Character.isLetter(field.text().charAt(0)) || field.number() && !field.year() && k > 0) {
        return Optional.empty();
      }
      boolean council = field.is(Field.Kind.PLACE) && whereabouts.ofType(field.text(), PlaceType.COUNCIL).isPresent()
          && k + 1 < fields.size() && (fields.get(k + 1).is(Label.COUNCIL) || PARTED.matcher(fields.get(k + 1).before()).matches());
      if (council || field.is(Label.COUNCIL) || field.is(Label.WARD) && k + 1 < fields.size()) {
        from = k + 1;
      }
    }
    from = Math.max(from, beforeKind(fields));
    while (from < fields.size() && !(fields.get(from).is(Field.Kind.WORDS) || fields.get(from).is(Field.Kind.PLACE) || named(fields, from))
        || from < fields.size() && fields.get(from).before().endsWith("(")) {
      from++;
    }
    if (from >= fields.size() || fields.size() - from > 4) {
      return Optional.empty();
    }
    int to = kind(fields.get(fields.size() - 1)) ? fields.size() - 2 : fields.size() - 1;
    if (to < from) {
      return Optional.empty();
    }
    if (from == to && NUMBERS.contains(fields.get(from).text().toLowerCase(java.util.Locale.ROOT))) {
      return Optional.empty();
    }
    boolean election = fields.subList(from, to + 1).stream().anyMatch(f -> f.year() || f.is(Label.ELECTION));
    if (election) {
      return Optional.empty();
    }
    String name = text.substring(fields.get(from).span().start(), fields.get(to).span().end());
    return Optional.of(new Place(PlaceType.WARD, name));
  }

  /** A number in figures or in words. */
  private static boolean counted(Field field) {
    return field.number() || NUMBERS.contains(field.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** "(2 seats)", "(one seat)". */
  private static boolean seats(Field field) {
    return field.is(Label.SEATS) || Set.of("seat", "member", "vacancies", "members", "vacancy", "to elect").contains(field.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** "(3)": how many councillors the ward has. */
  private static boolean members(Field field) {
    return field.after().startsWith(")") && field.figure().filter(f -> f.count() && f.asDouble() <= MOST_MEMBERS).isPresent();
  }

  /** Index of the first word of the name before the word ward, where more stands before that; 0 where nothing does. */
  private static int beforeKind(List<Field> fields) {
    int k = fields.size() - 1;
    if (!kind(fields.get(k))) {
      return 0;
    }
    while (k > 0 && (fields.get(k - 1).is(Field.Kind.WORDS) || fields.get(k - 1).is(Label.FILLER)
        || fields.get(k - 1).is(Field.Kind.PLACE) && !fields.get(k - 1).text().endsWith("Council"))) {
      k--;
    }
    return k;
  }

  /** The word ward or division behind the name. */
  private static boolean kind(Field field) {
    return field.is(Label.WARD) || field.is(Label.CONSTITUENCY) && Set.of("ward", "division").contains(field.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** Words that introduce a list and name nothing: "How many votes each had:". */
  static boolean says(Row.Heading row) {
    boolean named = row.fields().stream().anyMatch(f -> f.is(Field.Kind.PLACE));
    boolean words = row.fields().stream().anyMatch(f -> f.is(Field.Kind.WORDS) && !NUMBERS.contains(f.text().toLowerCase(java.util.Locale.ROOT)));
    return !named && (!words || row.fields().stream().anyMatch(f -> f.is(Field.Kind.LOWER)));
  }

  /** All Saints, The Lakes. */
  private static boolean named(List<Field> fields, int k) {
    return fields.get(k).is(Label.FILLER) && Character.isUpperCase(fields.get(k).text().charAt(0)) && k + 1 < fields.size()
        && fields.get(k + 1).is(Field.Kind.WORDS) && fields.get(k + 1).before().isEmpty();
  }
}
