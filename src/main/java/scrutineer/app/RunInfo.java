package scrutineer.app;

import edu.stanford.nlp.process.PTBTokenizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.util.Version;

/** run.json: all that decides what comes out, beside the articles: versions, options, rules and tables. */
final class RunInfo {
  private RunInfo() {}

  /**
   * No time of day, no path of the machine, no number of threads: the same input gives the same bytes.
   *
   * @param options by name, as the command line has them
   * @param counts what was read
   */
  static Map<String, Object> of(Map<String, ?> options, Map<String, Integer> counts) {
    Map<String, String> libraries = new TreeMap<>();
    libraries.put("opennlp-tools", Version.currentVersion().toString());
    version(PTBTokenizer.class).ifPresent(version -> libraries.put("stanford-corenlp", version));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("program", "scrutineer");
    json.put("version", Standard.version());
    json.put("libraries", libraries);
    json.put("options", options);
    json.put("counts", counts);
    json.put("resources", ProgramFiles.hashes());
    return json;
  }

  private static Optional<String> version(Class<?> ofJar) {
    return Optional.ofNullable(ofJar.getPackage().getImplementationVersion());
  }
}
