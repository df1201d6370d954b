package scrutineer.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** JSON for people to look into: indented, line feeds on every platform, keys in the order in which they were put. */
public final class Json {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER = new ObjectMapper().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
      .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  private Json() {}

  /** Writes maps, lists, texts, numbers and truth values. */
  public static void write(Writer out, Map<String, ?> object) throws IOException {
    WRITER.writeValue(out, object);
    out.write('\n');
  }
}
