package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Knowledge;
import scrutineer.layout.Field;
import scrutineer.layout.Lexer;
import scrutineer.layout.Label;
import scrutineer.layout.Row;
import scrutineer.layout.RowReader;
import scrutineer.text.Article;
import scrutineer.text.Span;

/**
 * Reads what an article tells by its shape and not by its sentences: result lines, lists of candidates, tables with or
 * without their line breaks, tallies of seats. Immutable; one instance serves all threads.
 */
public final class ShapeReader {
  /** No more candidates have stood in one constituency. */
  private static final int LONG_BALLOT = 30;
  private final Lexer lexer;
  private final Whereabouts whereabouts;

  public ShapeReader(Knowledge knowledge) {
    lexer = new Lexer(new KnownNames(knowledge), LabelTable.load());
    whereabouts = new Whereabouts(knowledge);
  }

  /** Claims of everything in the article whose meaning lies in its shape, and the spans that prose must leave alone. */
  public ShapeReading read(Article article, Setting setting) {
    List<Row> rows = RowReader.rows(article.text(), lexer.lines(article.text()));
    Walk walk = new Walk(article, new Scene(whereabouts, setting, article));
    walk.scene.columns(rows.stream().filter(r -> r instanceof Row.Header).flatMap(r -> dated((Row.Header) r)).toList());
    walk.scene.onlyArea(onlyArea(rows));
    latest(rows, walk.scene).ifPresent(walk.scene::latest);
    for (int k = 0; k < rows.size(); k++) {
      walk.take(rows.get(k), k + 1 < rows.size() ? Optional.of(rows.get(k + 1)) : Optional.empty());
    }
    walk.flush();
    return new ShapeReading(walk.notes.claims(), merged(walk.consumed, article.text()), List.copyOf(walk.headings), walk.notes.doubts());
  }

  /** Years of the columns of results; a column beside one of its kind without a year tells of another election only. */
  private static Stream<Integer> dated(Row.Header header) {
    return Stream.of(Label.VOTES, Label.SHARE, Label.WINNER).map(l -> header.columns().stream().filter(c -> c.label() == l).toList())
        .filter(same -> same.stream().allMatch(c -> c.year().isPresent())).flatMap(same -> same.stream().flatMap(c -> c.year().stream()));
  }

  private static Optional<Place> onlyArea(List<Row> rows) {
    List<Place> areas = rows.stream().filter(r -> r instanceof Row.Heading).flatMap(r -> ((Row.Heading) r).fields().stream())
        .filter(f -> f.is(Field.Kind.PLACE)).flatMap(f -> f.places().stream().limit(1)).filter(p -> p.type() == PlaceType.AREA)
        .distinct().toList();
    return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
  }

  /** The latest election whose ballot papers the lists of the article print. */
  private Optional<ElectionId> latest(List<Row> rows, Scene scene) {
    List<ElectionId> found = new ArrayList<>();
    List<Whereabouts.Told> list = new ArrayList<>();
    for (Row row : rows) {
      Row.Contender contender = row instanceof Row.Contender ? (Row.Contender) row : null;
      if (contender != null && !contender.person().isEmpty()) {
        list.add(new Whereabouts.Told(People.name(contender.person()), contender.party().flatMap(Field::party)));
      }
      if (contender == null || list.size() >= LONG_BALLOT) {
        settle(list, found, scene);
      }
    }
    settle(list, found, scene);
    return found.stream().max(java.util.Comparator.naturalOrder());
  }

  private void settle(List<Whereabouts.Told> list, List<ElectionId> found, Scene scene) {
    if (list.size() >= 3) {
      whereabouts.ofCandidates(list, scene.election(), Optional.empty(), scene.until()).ifPresent(c -> found.add(c.election()));
    }
    list.clear();
  }

  /** In order; rows with nothing but marks and blanks between them are one region. */
  private static List<Span> merged(List<Span> spans, String text) {
    List<Span> merged = new ArrayList<>();
    spans.stream().sorted().forEach(span -> {
      int last = merged.size() - 1;
      if (last >= 0 && (span.start() <= merged.get(last).end() || bare(text, merged.get(last).end(), span.start()))) {
        merged.set(last, merged.get(last).join(span));
      } else {
        merged.add(span);
      }
    });
    return merged;
  }

  private static boolean bare(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** One walk over the rows of one article. */
  private final class Walk {
    final Notes notes;
    final List<Span> consumed = new ArrayList<>();
    final List<Span> headings = new ArrayList<>();
    private final Scene scene;
    private final BallotClaims ballots;
    private Ballot ballot = new Ballot();
    private Optional<Row.Header> header = Optional.empty();

    Walk(Article article, Scene scene) {
      notes = new Notes(article.id(), article.text());
      this.scene = scene;
      ballots = new BallotClaims(whereabouts, notes, Legend.of(article.text()));
    }

    void take(Row row, Optional<Row> next) {
      boolean amid = row instanceof Row.Caption && next.filter(this::goesOn).isPresent();
      if (!amid) {
        take(row instanceof Row.Caption ? new Row.Prose(row.span(), row.line(), false) : row);
      }
    }

    /** Whether a list goes on behind a picture: another caption, or somebody of a party that it does not have yet. */
    private boolean goesOn(Row next) {
      Optional<Party> party = next instanceof Row.Contender ? ((Row.Contender) next).party().flatMap(Field::party) : Optional.empty();
      boolean again = party.filter(p -> !p.equals(Party.INDEPENDENT)).isPresent()
          && ballot.contenders.stream().anyMatch(c -> c.party().flatMap(Field::party).equals(party));
      return !ballot.contenders.isEmpty() && !again && (next instanceof Row.Contender || next instanceof Row.Caption);
    }

    private void take(Row row) {
      if (row instanceof Row.Contender) {
        contender((Row.Contender) row);
      } else if (row instanceof Row.Item) {
        item((Row.Item) row);
      } else if (row instanceof Row.Header) {
        flush();
        header = Optional.of((Row.Header) row);
        consumed.add(row.span());
        ballot.header = header;
      } else if (row instanceof Row.Heading) {
        heading((Row.Heading) row);
      } else {
        headed(row);
        flush();
        other(row);
      }
    }

    /** An outcome alone on its line is the heading of the places below it. */
    private void headed(Row row) {
      boolean lone = row instanceof Row.Placed && ballot.contenders.isEmpty() && ballot.items.size() == 1;
      if (lone) {
        Row.Item item = ballot.items.get(0);
        Optional<ResultWords> words = item.label() == Label.GAIN || item.label() == Label.HOLD ? ResultWords.of(item.fields()) : Optional.empty();
        if (words.isPresent() && item.fields().get(0).first() && item.line() < row.line()) {
          section(words.get(), item);
          ballot = new Ballot();
        }
      }
    }

    private void section(ResultWords words, Row.Item item) {
      scene.section(new Scene.Section(words, item));
      consumed.add(item.span());
      if (item.fields().get(item.fields().size() - 1).last()) {
        headings.add(item.span());
      }
    }

    private void contender(Row.Contender row) {
      if (ballot.begins(row)) {
        flush();
      }
      ballot.contenders.add(row);
    }

    private void item(Row.Item row) {
      boolean opens = ballot.contenders.isEmpty() && row.label() != Label.TURNOUT && ballot.items.stream().anyMatch(i -> i.label() == row.label());
      if (opens) {
        flush();
      }
      Optional<ResultWords> words = row.label() == Label.GAIN || row.label() == Label.HOLD ? ResultWords.of(row.fields()) : Optional.empty();
      boolean plural = words.isPresent() && row.fields().stream().anyMatch(f -> (f.is(Label.HOLD) || f.is(Label.GAIN)) && f.text().toLowerCase(java.util.Locale.ROOT).endsWith("s"));
      boolean colon = row.fields().get(row.fields().size() - 1).after().contains(":");
      if (words.isPresent() && (plural || colon && row.fields().get(0).first())) {
        flush();
        section(words.get(), row);
        return;
      }
      ballot.items.add(row);
    }

    private void heading(Row.Heading row) {
      boolean name = row.fields().size() == 1 && row.fields().get(0).is(Field.Kind.WORDS) && whereabouts.stood(row.fields().get(0).text());
      if (name && ballot.contenders.isEmpty()) {
        ballot.named = Optional.of(row.fields().get(0));
        return;
      }
      if (!ballot.contenders.isEmpty() && between(row)) {
        return;
      }
      flush();
      if (header.isPresent() && new HistoryClaims(whereabouts, notes).claim(row, header.get(), scene)) {
        consumed.add(row.span());
        return;
      }
      if (!scene.refused() && new PlacedClaims(whereabouts, notes).listed(row, scene)) {
        consumed.add(row.span());
        return;
      }
      scene.heading(row);
      ballot.holder = Holder.of(row);
      if (scene.warded() && remark(row)) {
        consumed.add(row.span());
      }
    }

    /** The names of cells, or a party's short form before its name, between the rows of a list. */
    private boolean between(Row.Heading row) {
      return row.fields().size() == 1 && row.fields().stream().allMatch(f -> f.is(Label.PARTY) || f.is(Label.CANDIDATE) || f.is(Label.VOTES)
          || f.is(Label.UP) || f.is(Label.DOWN) || f.is(Field.Kind.PARTY));
    }

    /** "Lib Dem gain one from Con" below the name of a ward is no tally of the council. */
    private boolean remark(Row.Heading row) {
      return row.fields().stream().anyMatch(f -> f.is(Field.Kind.PARTY)) && row.fields().stream().anyMatch(f -> f.is(Label.HOLD) || f.is(Label.GAIN))
          && row.fields().stream().noneMatch(f -> f.is(Field.Kind.WORDS) || f.is(Field.Kind.PLACE));
    }

    private void other(Row row) {
      if (row instanceof Row.Prose) {
        scene.prose((Row.Prose) row);
        header = Optional.empty();
        ballot.header = header;
      } else if (!scene.refused() && row instanceof Row.Placed && new PlacedClaims(whereabouts, notes).claim((Row.Placed) row, header, scene)) {
        consumed.add(row.span());
      } else if (!scene.refused() && row instanceof Row.Cross && header.isPresent()
          && new MatrixClaims(whereabouts, notes).claim((Row.Cross) row, header.get(), scene)) {
        consumed.add(row.span());
      }
    }

    void flush() {
      if (!ballot.empty()) {
        boolean swings = scene.topic().filter(t -> t == Label.SWING).isPresent() && ballot.changes();
        boolean read = swings || !scene.refused() && (ballot.tally() || ballot.mixed() ? new TallyClaims(whereabouts, notes).claim(ballot, scene)
            : ballots.claim(ballot, scene));
        if (read || scene.refused()) {
          ballot.contenders.forEach(r -> consumed.add(r.span()));
          ballot.items.forEach(r -> consumed.add(r.span()));
        }
      }
      ballot = new Ballot();
      ballot.header = header;
    }
  }
}
