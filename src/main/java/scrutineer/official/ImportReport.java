package scrutineer.official;

import java.nio.file.Path;
import java.util.List;
import scrutineer.resource.Diagnostic;

/**
 * What an import did.
 *
 * @param written the files written; none if there was any fault
 * @param contests contests read
 * @param candidacies candidacies read
 * @param faults all that is wrong, in the order of the files; empty if the import was made
 */
public record ImportReport(List<Path> written, int contests, int candidacies, List<Diagnostic> faults) {
  public ImportReport {
    written = List.copyOf(written);
    faults = List.copyOf(faults);
  }

  public boolean made() {
    return faults.isEmpty();
  }

  /** One line for the user. */
  public String summary() {
    String read = contests + " contests, " + candidacies + " candidacies";
    return made() ? "imported " + read : "nothing imported: " + faults.size() + (faults.size() == 1 ? " fault in " : " faults in ") + read;
  }
}
