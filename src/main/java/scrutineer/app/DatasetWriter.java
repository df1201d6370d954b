package scrutineer.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.dataset.Codes;
import scrutineer.dataset.CoverageTable;
import scrutineer.dataset.DataPackage;
import scrutineer.dataset.Json;
import scrutineer.dataset.OutputFolder;
import scrutineer.dataset.RecordTables;
import scrutineer.dataset.ReconciliationTable;
import scrutineer.dataset.Schemas;
import scrutineer.dataset.SetAside;
import scrutineer.dataset.TableSchema;
import scrutineer.dataset.TrustTable;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.EvaluationReport;

/** Writes all files of the dataset, or none. */
public final class DatasetWriter {
  private final Codes codes;

  public DatasetWriter(Codes codes) {
    this.codes = codes;
  }

  /**
   * Writes what came of a job.
   *
   * @param options for run.json
   * @param publishers publisher by article, for the summaries of trust; may be empty
   * @return the names of the files, in the order of their use
   */
  public List<String> write(Path out, Job.Result result, Map<String, ?> options, Map<String, String> publishers)
      throws IOException, InterruptedException {
    RecordTables records = new RecordTables(codes);
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.add(Schemas.CLAIMS.file(), writer -> ClaimsCsv.write(writer, result.claims()));
      add(folder, Schemas.CONTESTS, records.contests(result.records()));
      add(folder, Schemas.CANDIDACIES, records.candidacies(result.records()));
      add(folder, Schemas.TALLIES, records.tallies(result.records()));
      add(folder, Schemas.RECONCILIATION, new ReconciliationTable(codes).rows(result.reconciliations()));
      add(folder, Schemas.TRUST, TrustTable.rows(result.reconciliations(), publishers));
      add(folder, Schemas.COVERAGE, new CoverageTable(codes).rows(result.coverage()));
      addEvaluation(folder, result.evaluation());
      add(folder, Schemas.SET_ASIDE, result.setAside().stream().map(DatasetWriter::row).toList());
      folder.add("datapackage.json", writer -> DataPackage.write(writer, Standard.version(), Schemas.ALL, folder));
      folder.add("run.json", writer -> Json.write(writer, RunInfo.of(options, result.counts())));
      List<String> files = folder.files();
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      folder.publish();
      return files;
    }
  }

  private void add(OutputFolder folder, TableSchema table, List<List<String>> rows) throws IOException {
    folder.add(table.file(), writer -> table.write(writer, rows));
  }

  private void addEvaluation(OutputFolder folder, Optional<Evaluation> evaluation) throws IOException {
    if (evaluation.isEmpty()) {
      add(folder, Schemas.EVALUATION, List.of());
      return;
    }
    String csv = new EvaluationReport(evaluation.get(), List.of(), Optional.empty()).csv();
    folder.add(Schemas.EVALUATION.file(), writer -> writer.write(csv));
  }

  private static List<String> row(SetAside why) {
    return List.of(why.file(), why.article(), why.reason().text(), why.detail());
  }
}
