package scrutineer.official;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/**
 * Brings the results that the House of Commons Library and Parliament publish (general elections 2010 to 2024 and
 * by-elections; one file by candidate, one by constituency) into the tables of {@code gold/official}.
 */
public final class Import {
  private final Path target;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  /** Whether all rows of all files could be told apart: only then is anything missing. */
  private boolean whole;
  private Parties parties;
  private Seats seats;

  private Import(Path target) {
    this.target = target;
  }

  /**
   * Reads the files and, only if nothing at all is wrong with them, writes for each election a pair
   * {@code parl.DAY.contests.csv} and {@code parl.DAY.candidacies.csv} ({@code parl.by.DAY} for by-elections), in place
   * of such a pair that is there already.
   *
   * @param files by candidate and by constituency, in any order; the day is taken from the column of polling days, or
   *     from the file's name ({@code 2019-12-12}, {@code GE2019})
   * @param targetDir a directory with {@code parties.csv}, {@code seats.csv} and {@code areas.csv}
   * @return what was read and written, or all that is wrong, row by row
   */
  public static ImportReport importFiles(List<Path> files, Path targetDir) {
    return new Import(targetDir).run(files);
  }

  private ImportReport run(List<Path> files) {
    Optional<OfficialLoader.Lists> lists = OfficialLoader.lists(target, faults);
    List<Path> written = List.of();
    if (lists.isPresent()) {
      parties = lists.get().parties();
      seats = lists.get().seats();
      List<Sheet> sheets = files.stream().flatMap(file -> sheet(file).stream()).toList();
      whole = faults.isEmpty();
      sheets.stream().filter(Sheet::byConstituency).forEach(this::readContests);
      sheets.stream().filter(s -> !s.byConstituency()).forEach(this::readCandidates);
      check();
      written = faults.isEmpty() ? write() : List.of();
    }
    int candidacies = drafts.values().stream().mapToInt(d -> d.candidates.size()).sum();
    return new ImportReport(written, drafts.size(), candidacies, faults);
  }

  private Optional<Sheet> sheet(Path file) {
    try {
      Sheet sheet = new Sheet(Table.readable(file, faults));
      if (sheet.byCandidate() || sheet.byConstituency()) {
        return Optional.of(sheet);
      }
      faults.add(sheet.fault("is no file by candidate (seat, surname, votes) or by constituency "
          + "(seat, result, valid votes, majority); there are " + sheet.headers()));
    } catch (ResourceException e) {
      faults.addAll(e.diagnostics());
    }
    return Optional.empty();
  }

  private void readContests(Sheet sheet) {
    for (Table.Row row : sheet.rows()) {
      draft(sheet, row).ifPresent(draft -> {
        if (draft.row.isPresent()) {
          faults.add(sheet.fault(row, "seat", draft.seat + " is there twice"));
          return;
        }
        draft.row = Optional.of(row);
        draft.sheet = Optional.of(sheet);
        int before = faults.size();
        RowReader reader = new RowReader(sheet, row, parties, faults);
        draft.electorate = reader.maybeCount("electorate");
        draft.invalidVotes = reader.maybeCount("invalid_votes");
        draft.validVotes = reader.count("valid_votes");
        draft.majority = reader.count("majority");
        draft.resultParty = reader.resultParty();
        draft.gainedFrom = reader.gainedFrom();
        draft.complete &= faults.size() == before;
      });
    }
  }

  private void readCandidates(Sheet sheet) {
    for (Table.Row row : sheet.rows()) {
      draft(sheet, row).ifPresent(draft -> new RowReader(sheet, row, parties, faults).candidate()
          .ifPresentOrElse(candidate -> add(candidate, draft), () -> draft.complete = false));
    }
  }

  private void add(Draft.Candidate candidate, Draft draft) {
    // Two of one name and party who have other votes may be two people; if not, the sums tell.
    boolean twice = draft.candidates.stream().anyMatch(c -> c.name().equals(candidate.name())
        && c.party().equals(candidate.party()) && c.votes() == candidate.votes());
    if (twice) {
      faults.add(candidate.sheet().fault(candidate.row(), "family_name", draft.seat + ": " + candidate.name() + " is there twice"));
      draft.complete = false;
    } else {
      draft.candidates.add(candidate);
    }
  }

  private Optional<Draft> draft(Sheet sheet, Table.Row row) {
    int before = faults.size();
    Optional<LocalDate> day = sheet.day(row, faults);
    if (day.isEmpty()) {
      if (faults.size() == before) {
        faults.add(sheet.fault(row, "day", "no polling day: neither a column of days nor a year of a general election in the file's name"));
      }
      return Optional.empty();
    }
    return seat(sheet, row, Sheet.boundaries(day.get()))
        .map(seat -> drafts.computeIfAbsent(day.get() + "/" + seat, key -> new Draft(day.get(), seat)));
  }

  private Optional<String> seat(Sheet sheet, Table.Row row, String boundaries) {
    String name = sheet.get(row, "seat");
    Optional<String> named = seats.named(boundaries, name);
    Optional<String> coded = seats.coded(boundaries, sheet.get(row, "code"));
    if (named.isEmpty()) {
      faults.add(sheet.fault(row, "seat", "no seat '" + name + "' in the boundaries of " + boundaries
          + coded.map(seat -> "; the code is that of " + seat).orElse("")));
    } else if (coded.isPresent() && !coded.equals(named)) {
      faults.add(sheet.fault(row, "code", "'" + name + "' has the code of " + coded.get()));
    }
    return named;
  }

  private void check() {
    DraftChecks checks = new DraftChecks(parties, faults);
    for (Draft draft : drafts.values()) {
      if (!whole || !draft.complete) {
        continue;  // sums without the rows that could not be read would only repeat their faults
      }
      if (draft.row.isEmpty()) {
        Draft.Candidate first = draft.candidates.get(0);
        faults.add(first.sheet().fault(first.row(), "seat", draft.seat + " is missing in the file by constituency"));
      } else if (draft.candidates.isEmpty()) {
        faults.add(draft.sheet.orElseThrow().fault(draft.row.get(), "seat", draft.seat + " is missing in the file by candidate"));
      } else {
        checks.check(draft);
      }
    }
    if (drafts.isEmpty() && faults.isEmpty()) {
      faults.add(new Diagnostic(target.toString(), 0, 0, "there is nothing to import"));
    }
  }

  private List<Path> write() {
    Map<String, List<Draft>> byFile = new TreeMap<>();
    for (Draft draft : drafts.values()) {
      String name = (Sheet.general(draft.day) ? "parl." : "parl.by.") + draft.day;
      byFile.computeIfAbsent(name, n -> new ArrayList<>()).add(draft);
    }
    try {
      return new ImportWriter(target, faults).write(byFile);
    } catch (IOException e) {
      faults.add(new Diagnostic(target.toString(), 0, 0, "cannot be written: " + e));
      return List.of();
    }
  }
}
