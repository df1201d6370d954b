package scrutineer.resource;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon, rule, table or gold file is wrong; carries all its faults at once. */
public final class ResourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Diagnostic> diagnostics;

  public ResourceException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
