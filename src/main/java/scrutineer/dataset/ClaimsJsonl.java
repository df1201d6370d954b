package scrutineer.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;

/**
 * Claims as JSON Lines: an object a claim, with the columns of claims.csv as names, in their order. Numbers and truth
 * values are such; what a claim does not tell is left out.
 */
public final class ClaimsJsonl {
  private static final JsonFactory JSON =
      JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();

  private ClaimsJsonl() {}

  /** Writes a line for each claim, in the order given. */
  public static void write(Writer out, Iterable<Claim> claims) throws IOException {
    for (Claim claim : claims) {
      try (JsonGenerator json = JSON.createGenerator(out)) {
        write(json, claim);
      }
      out.write('\n');
    }
    out.flush();
  }

  private static void write(JsonGenerator json, Claim claim) throws IOException {
    List<String> cells = ClaimsCsv.cells(claim);
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      String column = ClaimsCsv.COLUMNS.get(i);
      if (!cells.get(i).isEmpty()) {
        json.writeFieldName(column);
        if (isNumber(column, claim.statement().measure())) {
          json.writeNumber(cells.get(i));
        } else if (column.equals("value") && claim.statement().value() instanceof Value.Truth truth) {
          json.writeBoolean(truth.holds());
        } else {
          json.writeString(cells.get(i));
        }
      }
    }
    json.writeEndObject();
  }

  private static boolean isNumber(String column, Measure measure) {
    return switch (column) {
      case "start", "end", "confidence" -> true;
      case "value" -> measure.numeric();
      default -> false;
    };
  }
}
