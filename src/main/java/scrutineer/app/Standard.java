package scrutineer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.pipeline.Pipeline;

/** Puts the parts together as they are used by every command. */
public final class Standard {
  private Standard() {}

  /** The reading of one article; loads the tables and rules. */
  public static Pipeline pipeline() {
    return new Pipeline(new CoreNlpAnalyzer());
  }

  /** The program's version. */
  public static String version() {
    try (InputStream in = Standard.class.getResourceAsStream("/scrutineer/version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
