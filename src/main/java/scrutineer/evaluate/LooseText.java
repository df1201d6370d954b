package scrutineer.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names compared as a reader would: accents, case, commas, {@code &} and titles make no difference. The tables here are
 * about the spelling of gold and claims only, and closed: a change to them changes every score ever published.
 */
final class LooseText {
  private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9+ ]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PARTY_FRAME = Pattern.compile("^the | party$");
  private static final Pattern PLACE_HEAD =
      Pattern.compile("^(london borough of|royal borough of|borough of|city of|county of) ");
  private static final Pattern PLACE_TAIL =
      Pattern.compile(" (city council|borough council|county council|district council|council)$");
  private static final Set<String> TITLES =
      Set.of("sir", "dr", "mr", "mrs", "ms", "dame", "lord", "lady", "cllr", "councillor", "rt", "hon");

  private static final Map<String, List<String>> PARTY_FORMS = Map.ofEntries(
      Map.entry("labour", List.of("labour party", "lab", "labour and co-operative", "labour co-operative",
          "labour and co operative", "labour co op", "labour/co operative")),
      Map.entry("conservative", List.of("conservatives", "tory", "tories", "con", "conservative party")),
      Map.entry("liberal democrat", List.of("liberal democrats", "lib dem", "lib dems", "ld")),
      Map.entry("green", List.of("greens", "green party", "scottish greens", "green party ni",
          "green party in northern ireland", "green ni", "scottish green")),
      Map.entry("snp", List.of("scottish national party")),
      Map.entry("reform uk", List.of("reform")),
      Map.entry("ukip", List.of("uk independence party")),
      Map.entry("brexit party", List.of("the brexit party", "brexit")),
      Map.entry("uup", List.of("ulster unionist", "ulster unionist party")),
      Map.entry("dup", List.of("democratic unionist party")),
      Map.entry("sinn fein", List.of("sf")),
      Map.entry("independent", List.of("independents", "ind")),
      Map.entry("no overall control", List.of("noc")),
      Map.entry("alliance", List.of("alliance party")),
      Map.entry("plaid cymru", List.of("plaid", "pc")),
      Map.entry("bnp", List.of("british national party")),
      Map.entry("workers party", List.of("workers party of britain", "wpb")),
      Map.entry("respect", List.of("respect party")),
      Map.entry("women s equality", List.of("women s equality party", "womens equality")));
  private static final Map<String, String> PARTIES = inverted(PARTY_FORMS);

  private static final Map<String, String> PLACES = Map.of("county durham", "durham", "uk", "united kingdom",
      "britain", "united kingdom", "great britain", "united kingdom", "national", "united kingdom",
      "greater london", "london", "ni", "northern ireland");

  private LooseText() {}

  private static Map<String, String> inverted(Map<String, List<String>> forms) {
    Map<String, String> byForm = new HashMap<>();
    forms.forEach((name, others) -> others.forEach(form -> byForm.put(form, name)));
    return Map.copyOf(byForm);
  }

  /** Lower case, no accents, everything but letters, digits and plus signs a single space. */
  static String normal(String text) {
    String plain = COMBINING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace("&", " and ").replace('\u2019', '\'');
    return SPACES.matcher(OTHER.matcher(lower).replaceAll(" ")).replaceAll(" ").strip();
  }

  static String party(String text) {
    String normal = normal(text);
    String name = PARTIES.getOrDefault(normal, normal);
    return PARTY_FORMS.containsKey(name) ? name : PARTY_FRAME.matcher(name).replaceAll("").replace(" ", "");
  }

  static String place(String text) {
    String bare = PLACE_TAIL.matcher(PLACE_HEAD.matcher(normal(text)).replaceFirst("")).replaceFirst("");
    return PLACES.getOrDefault(bare, bare);
  }

  static List<String> words(String name) {
    String normal = normal(name);
    return normal.isEmpty() ? List.of() : Arrays.asList(normal.split(" "));
  }

  /**
   * Whether two names, as {@link #words}, may be of one person: the words of one are among the other's, and the last is
   * the same or both have more than one; or the surnames agree and one forename is the other's initial.
   */
  static boolean samePerson(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return one.equals(other);
    }
    List<String> a = untitled(one);
    List<String> b = untitled(other);
    boolean sameLast = last(a).equals(last(b));
    Set<String> setA = new HashSet<>(a);
    Set<String> setB = new HashSet<>(b);
    if (setA.containsAll(setB) || setB.containsAll(setA)) {
      return sameLast || a.size() > 1 && b.size() > 1;
    }
    String firstA = a.get(0);
    String firstB = b.get(0);
    return sameLast && firstA.charAt(0) == firstB.charAt(0) && (firstA.length() == 1 || firstB.length() == 1);
  }

  private static List<String> untitled(List<String> words) {
    List<String> rest = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return rest.isEmpty() ? words : rest;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
