package scrutineer.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import scrutineer.dataset.MentionRow;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;
import scrutineer.text.Span;

/**
 * Mentions as read from CSV files: the program's own, another tool's, or a reader's. A row tells where it stands by
 * {@code start} and {@code end}, or, so that people can write it, by {@code quote} and {@code occurrence}: the how-manieth
 * place of the text, counted from 1, where these characters stand, inside longer words too. Without an occurrence, the
 * quote may stand in one place only.
 */
public final class MentionFile {
  /** The types that there are. */
  public static final Set<String> TYPES = Set.of("person", "party", "place", "number", "time");

  private final Map<String, String> texts;
  private final List<MentionRow> mentions = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Map<String, TreeMap<Span, Table.Row>> taken = new TreeMap<>();
  private final boolean gold;

  private MentionFile(Map<String, String> texts, boolean gold) {
    this.texts = texts;
    this.gold = gold;
  }

  /**
   * What a program has found; one mention may stand inside another, and links are its own affair.
   *
   * @param texts all articles that there are, by id
   * @return in order of the files and rows
   * @throws ResourceException with all faults of all the files
   */
  public static List<MentionRow> found(Path file, Map<String, String> texts) {
    return new MentionFile(texts, false).read(List.of(file));
  }

  /** What a reader has marked: as {@link #found}, but no two mentions overlap, and links are ids of ours. */
  public static List<MentionRow> gold(Collection<Path> files, Map<String, String> texts) {
    return new MentionFile(texts, true).read(files);
  }

  private List<MentionRow> read(Collection<Path> files) {
    for (Path file : files) {
      try {
        Table.read(file, "article", "type", "link").rows().forEach(this::row);
      } catch (ResourceException e) {
        faults.addAll(e.diagnostics());
      }
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return mentions;
  }

  private void row(Table.Row row) {
    String type = row.get("type");
    if (!TYPES.contains(type)) {
      faults.add(row.fault("type", "type is '" + type + "'; expected person, party, place, number or time"));
    }
    String link = row.get("link");
    badLink(type, link).filter(expected -> gold).ifPresent(expected -> faults.add(row.fault("link", "link is '" + link + "'; expected " + expected)));
    String text = texts.get(row.get("article"));
    if (text == null) {
      faults.add(row.fault("article", "there is no article '" + row.get("article") + "'"));
      return;
    }
    span(row, text).ifPresent(span -> {
      refuseTwins(row, span);
      mentions.add(new MentionRow(row.get("article"), span, type, span.of(text), Optional.of(link).filter(l -> !l.isEmpty())));
    });
  }

  /** What is expected of the links of a type, where a link is not so. */
  private static Optional<String> badLink(String type, String link) {
    if (type.equals("place") && !link.matches("|(seat|ward|council|area|office):.+")) {
      return Optional.of("a place such as seat:Wells, or nothing");
    }
    boolean person = link.matches("|[a-z]+\\.\\d{4}(-\\d\\d-\\d\\d)?:[^:]+:[^:]+");
    return type.equals("person") && !person ? Optional.of("a candidacy such as parl.2010-05-06:Wells:Tessa Munt, or nothing") : Optional.empty();
  }

  private Optional<Span> span(Table.Row row, String text) {
    return row.get("start").isEmpty() && row.get("end").isEmpty() ? spanOfQuote(row, text) : spanOfOffsets(row, text);
  }

  private Optional<Span> spanOfOffsets(Table.Row row, String text) {
    // Not trimmed: the quote is the article's text to the letter.
    String quote = row.untrimmed("quote");
    try {
      Span span = new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
      if (span.length() > 0 && span.end() <= text.length()) {
        if (quote.isEmpty() || quote.equals(span.of(text))) {
          return Optional.of(span);
        }
        faults.add(row.fault("quote", "quote is '" + quote + "'; there stands '" + span.of(text) + "'"));
        return Optional.empty();
      }
    } catch (IllegalArgumentException e) {
      // No numbers, or the end before the start: told below.
    }
    faults.add(row.fault("start", "start and end are '" + row.get("start") + "' and '" + row.get("end") + "'; expected offsets from 0 to "
        + text.length() + ", the end after the start"));
    return Optional.empty();
  }

  private Optional<Span> spanOfQuote(Table.Row row, String text) {
    String quote = row.get("quote");
    List<Integer> places = places(quote, text);
    String occurrence = row.get("occurrence");
    boolean counted = occurrence.matches("[1-9]\\d{0,8}");
    int nth = counted ? Integer.parseInt(occurrence) : 1;
    if (quote.isEmpty()) {
      faults.add(row.fault("quote", "there is neither a quote nor start and end"));
    } else if (!counted && !occurrence.isEmpty()) {
      faults.add(row.fault("occurrence", "occurrence is '" + occurrence + "'; expected a number from 1, or nothing"));
    } else if (nth > places.size()) {
      faults.add(row.fault("quote", "'" + quote + "' stands " + places.size() + " times in the article, not " + nth));
    } else if (!counted && places.size() > 1) {
      faults.add(row.fault("quote", "'" + quote + "' stands " + places.size() + " times in the article: which occurrence is meant?"));
    } else {
      return Optional.of(new Span(places.get(nth - 1), places.get(nth - 1) + quote.length()));
    }
    return Optional.empty();
  }

  private static List<Integer> places(String quote, String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); at = text.indexOf(quote, at + 1)) {
      places.add(at);
    }
    return places;
  }

  private void refuseTwins(Table.Row row, Span span) {
    TreeMap<Span, Table.Row> spans = taken.computeIfAbsent(row.file() + " " + row.get("article"), article -> new TreeMap<>());
    Span upToEnd = new Span(span.end(), span.end()); // after all that begin before this one's end
    Optional<Table.Row> overlapped = Optional.ofNullable(spans.lowerEntry(upToEnd))
        .filter(other -> gold && other.getKey().overlaps(span)).map(Map.Entry::getValue);
    Optional.ofNullable(spans.putIfAbsent(span, row)).or(() -> overlapped)
        .ifPresent(other -> faults.add(row.fault("stands where the mention of line " + other.line() + " does")));
  }
}
