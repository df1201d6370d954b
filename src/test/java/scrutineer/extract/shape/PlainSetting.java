package scrutineer.extract.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Calendar;
import scrutineer.knowledge.Knowledge;
import scrutineer.layout.Cell;
import scrutineer.layout.Lexer;
import scrutineer.layout.Line;

/** A simple stand-in for what the rest of the pipeline knows of an article: the date line, and the place named last. */
final class PlainSetting implements Setting {
  private record Named(int start, Place place) {}

  private static final Pattern DATE = Pattern.compile("date (\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
  private final ElectionId main;
  private final List<Named> named = new ArrayList<>();

  PlainSetting(Knowledge knowledge, Lexer lexer, String text) {
    main = main(knowledge, text);
    Whereabouts whereabouts = new Whereabouts(knowledge);
    for (Line line : lexer.lines(text)) {
      for (Cell cell : line.cells()) {
        if (cell.is(Cell.Kind.PLACE)) {
          whereabouts.place(cell.text(), main).ifPresent(p -> named.add(new Named(cell.start(), p)));
        }
      }
    }
  }

  @Override public ElectionId main() {
    return main;
  }

  @Override public Optional<Contest> focusAt(int offset) {
    return named.stream().filter(n -> n.start() < offset && n.place().type() != PlaceType.AREA).reduce((a, b) -> b)
        .map(n -> new Contest(main, n.place()));
  }

  private static ElectionId main(Knowledge knowledge, String text) {
    String low = text.toLowerCase(Locale.ROOT);
    Matcher date = DATE.matcher(text.substring(0, Math.min(40, text.length())));
    Matcher year = YEAR.matcher(text.substring(0, Math.min(600, text.length())));
    boolean dated = date.find();
    LocalDate day = dated ? LocalDate.parse(date.group(1)) : LocalDate.of(year.results().mapToInt(r -> Integer.parseInt(r.group(1))).filter(y -> y < 2027).max().orElse(2024), 12, 31);
    Calendar.Event best = null;
    for (Calendar.Event event : knowledge.calendar().all()) {
      boolean before = !event.date().isAfter(day) && event.date().isAfter(day.minusDays(dated ? 20 : 365));
      boolean fits = before && (event.place().isEmpty() ? wanted(event.id().body(), low) : low.substring(0, Math.min(300, low.length())).contains(event.place().get().name().toLowerCase(Locale.ROOT)) && low.contains("by-election"));
      if (fits && (best == null || event.id().body().equals("parl") || !best.id().body().equals("parl"))) {
        best = event;
      }
    }
    if (best != null) {
      return best.id();
    }
    if (low.contains("council") && low.contains("by-election")) {
      LocalDate thursday = day.minusDays(1);
      while (thursday.getDayOfWeek() != java.time.DayOfWeek.THURSDAY) {
        thursday = thursday.minusDays(1);
      }
      return ElectionId.of("local", thursday);
    }
    return knowledge.calendar().latest("parl", day).map(Calendar.Event::id).orElse(new ElectionId("parl", "2024"));
  }

  private static boolean wanted(String body, String low) {
    switch (body) {
      case "parl":
        return true;
      case "local":
        return low.contains("council");
      case "mayor":
        return low.contains("mayor") && !low.contains("council");
      case "sp":
        return low.contains("holyrood") || low.contains("scottish parliament");
      case "senedd", "naw":
        return low.contains("senedd") || low.contains("assembly") || low.contains("wales results");
      case "nia":
        return low.contains("stormont") || low.contains("assembly");
      case "gla":
        return low.contains("london assembly");
      case "pcc":
        return low.contains("police");
      default:
        return false;
    }
  }
}
