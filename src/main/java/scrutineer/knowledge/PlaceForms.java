package scrutineer.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which papers write a place's name that follow a rule; those that do not are in aliases.csv. */
final class PlaceForms {
  /**
   * @param given from a table or the official name itself, so that it stands even where another place has that name
   */
  record Form(String text, boolean weak, boolean given) {}

  private static final String COMPASS = "(North East|North West|South East|South West|North|South|East|West|Mid|Central)";
  private static final Pattern FIRST = Pattern.compile(COMPASS + " (.+)");
  private static final Pattern LAST = Pattern.compile("(.+) " + COMPASS);
  /** Besides {@code X Council} and the like, which papers write of councils of any kind. */
  private static final Map<String, List<String>> KINDS_OF_COUNCIL = Map.of("London borough", List.of("London Borough of %s", "%s LBC"),
      "metropolitan borough", List.of("Metropolitan Borough of %s", "%s MBC", "%s Metropolitan Borough Council"),
      "district", List.of("Borough of %s", "%s BC", "%s DC"), "county", List.of("%s CC"), "unitary authority", List.of("%s UA"));
  /** Lists write "Durham, City of". */
  private static final Pattern OF = Pattern.compile("(City of|Vale of) (.+)");
  private static final Pattern DOUBLE_COMPASS = Pattern.compile("\\b(North|South) (East|West)\\b");
  private static final Pattern SINGLE_COMPASS = Pattern.compile("\\b(North|South|East|West)\\b");
  private static final Pattern BEGINS_WITH_COMPASS = Pattern.compile(COMPASS + "\\b.*");
  private static final Pattern PARTS = Pattern.compile("(?<=,) | (?=and )|(?<=and) ");
  private static final Pattern AFTER_FIRST_PART = Pattern.compile(" and |, ");
  private static final Pattern AFTER_TOWN =
      Pattern.compile("( and |, | upon |-upon-|-on-| with |-in-|-under-)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> CITIES = Set.of("Birmingham", "Brighton", "Bristol", "Ealing", "Edinburgh", "Enfield", "Glasgow", "Leeds",
      "Lewisham", "Liverpool", "Manchester", "Plymouth", "Sheffield", "Southampton");
  private static final Map<String, String> SHORT_TOWNS = Map.of("Kingston upon Hull", "Hull", "Newcastle upon Tyne", "Newcastle",
      "Stoke-on-Trent", "Stoke", "Southend-on-Sea", "Southend");
  private static final Map<String, String> SHORT_COUNTIES = Map.ofEntries(Map.entry("Bedfordshire", "Beds"), Map.entry("Berkshire", "Berks"),
      Map.entry("Buckinghamshire", "Bucks"), Map.entry("Cambridgeshire", "Cambs"), Map.entry("Derbyshire", "Derbys"),
      Map.entry("Gloucestershire", "Glos"), Map.entry("Hampshire", "Hants"), Map.entry("Hertfordshire", "Herts"),
      Map.entry("Lancashire", "Lancs"), Map.entry("Leicestershire", "Leics"), Map.entry("Lincolnshire", "Lincs"),
      Map.entry("Northamptonshire", "Northants"), Map.entry("Nottinghamshire", "Notts"), Map.entry("Oxfordshire", "Oxon"),
      Map.entry("Shropshire", "Salop"), Map.entry("Staffordshire", "Staffs"), Map.entry("Warwickshire", "Warks"),
      Map.entry("Wiltshire", "Wilts"), Map.entry("Worcestershire", "Worcs"), Map.entry("Yorkshire", "Yorks"));

  private final List<Form> forms = new ArrayList<>();

  private PlaceForms() {}

  /** Full name, compass words moved, city or river dropped, counties cut short, first part alone (weak). */
  static List<Form> seat(String name) {
    PlaceForms f = new PlaceForms();
    f.given(name, false);
    f.turned(name, false);
    Matcher of = OF.matcher(name);
    if (of.matches()) {
      f.rule(of.group(2) + ", " + of.group(1), false);
    }
    SHORT_TOWNS.forEach((town, little) -> {
      if (name.startsWith(town + " ")) {
        String cut = little + name.substring(town.length());
        f.rule(cut, false);
        f.turned(cut, false);
        f.firstPart(cut);
      }
    });
    SHORT_COUNTIES.forEach((county, little) -> {
      if (name.contains(county)) {
        String cut = name.replace(county, little);
        f.rule(cut, false);
        f.turned(cut, false);
      }
    });
    List.copyOf(f.forms).stream().filter(form -> !form.weak()).forEach(form -> f.abbreviatedCompass(form.text()));
    f.withoutCity(name);
    f.firstPart(name);
    return f.forms;
  }

  static List<Form> council(String name, String official, String kind) {
    PlaceForms f = new PlaceForms();
    boolean town = name.indexOf(' ') < 0 && !kind.equals("London borough");
    f.given(name, town);
    f.given(official, official.equals(name) && town);
    for (String word : List.of("Council", "Borough Council", "District Council", "City Council", "County Council")) {
      if (word.equals("Council") || !name.endsWith(word.split(" ")[0])) {
        f.given(name + " " + word, false);
      }
    }
    for (String pattern : KINDS_OF_COUNCIL.getOrDefault(kind, List.of())) {
      f.given(pattern.replace("%s", name), false);
    }
    String first = AFTER_TOWN.split(name)[0];
    if (!first.equals(name)) {
      f.rule(first, true);
      f.rule(first + " Council", false);
    }
    return f.forms;
  }

  static List<Form> office(String name, String body, String listed) {
    PlaceForms f = new PlaceForms();
    f.given(name, true);
    List<String> patterns = body.equals("mayor") ? List.of("Mayor of %s", "%s mayor", "%s mayoralty", "%s mayoral")
        : List.of("%s police and crime commissioner", "%s PCC", "Police and Crime Commissioner for %s", "PCC for %s");
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(split(listed));
    for (String one : names) {
      f.given(one, true);
      patterns.forEach(p -> f.given(p.replace("%s", one), false));
    }
    return f.forms;
  }

  static List<Form> area(String name, String listed) {
    PlaceForms f = new PlaceForms();
    f.given(name, false);
    split(listed).forEach(a -> f.given(a, false));
    return f.forms;
  }

  private static List<String> split(String listed) {
    return listed.isBlank() ? List.of() : List.of(listed.split("\\|"));
  }

  private void given(String text, boolean weak) {
    forms.add(new Form(text, weak, true));
  }

  private void rule(String text, boolean weak) {
    forms.add(new Form(text, weak, false));
  }

  /**
   * {@code South Dorset} as {@code Dorset South}, part by part; {@code Croydon North} as {@code North Croydon}, which is
   * weak, since it may be the north of Croydon.
   */
  private void turned(String name, boolean weak) {
    List<String> toEnd = new ArrayList<>();
    List<String> toFront = new ArrayList<>();
    for (String part : name.contains(" and ") || name.contains(",") ? PARTS.split(name) : new String[] {name}) {
      Matcher first = FIRST.matcher(part);
      Matcher last = LAST.matcher(part);
      boolean begins = first.matches();
      boolean ends = last.matches();
      // West Bromwich East has a compass word as part of the town's name: left as it is.
      toEnd.add(begins && !ends ? first.group(2) + " " + first.group(1) : part);
      toFront.add(ends && !begins ? last.group(2) + " " + last.group(1) : part);
    }
    addChanged(name, String.join(" ", toEnd), weak);
    addChanged(name, String.join(" ", toFront), true);
  }

  private void addChanged(String name, String changed, boolean weak) {
    if (!changed.equals(name)) {
      rule(changed, weak);
    }
  }

  /** {@code Leeds NW}, {@code NE Fife}, {@code N Devon}: as in tables. */
  private void abbreviatedCompass(String name) {
    Matcher m = DOUBLE_COMPASS.matcher(name);
    if (m.find()) {
      String two = m.group(1).substring(0, 1) + m.group(2).substring(0, 1);
      String cut = name.substring(0, m.start()) + two + name.substring(m.end());
      rule(cut, false);
      rule(name.replace(m.group(), m.group(1) + "-" + m.group(2).toLowerCase(Locale.ROOT)), false);
      return;
    }
    Matcher one = SINGLE_COMPASS.matcher(name);
    if (one.find()) {
      rule(name.substring(0, one.start() + 1) + name.substring(one.end()), true);
    }
  }

  private void withoutCity(String name) {
    int space = name.indexOf(' ');
    if (space > 0 && CITIES.contains(name.substring(0, space))) {
      String rest = name.substring(space + 1);
      if (!BEGINS_WITH_COMPASS.matcher(rest).matches() && !rest.startsWith("and ")) {
        rule(rest, true);
      }
    }
  }

  private void firstPart(String name) {
    String first = AFTER_FIRST_PART.split(name)[0];
    if (!first.equals(name)) {
      rule(first, true);
      if (BEGINS_WITH_COMPASS.matcher(first).matches()) {
        turned(first, true);
      }
    }
  }
}
