package scrutineer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import scrutineer.dataset.Codes;
import scrutineer.knowledge.Knowledge;
import scrutineer.nlp.MaxentClassifier;
import scrutineer.pipeline.Pipeline;

/** Puts the parts together as every command uses them; what takes long to load is loaded once. */
public final class Standard {
  private final Knowledge knowledge;

  /** @throws scrutineer.resource.ResourceException with all faults of the program's own tables */
  public Standard() {
    this.knowledge = Knowledge.load();
  }

  /** The reading of one article. */
  public Pipeline pipeline() {
    return pipeline(Splitting.corenlp);
  }

  /** The reading of one article, with sentences and tokens as this library has them. */
  public Pipeline pipeline(Splitting splitting) {
    return new Pipeline(splitting.analyzer(), knowledge, MaxentClassifier::named);
  }

  /** The codes of places and parties for the dataset. */
  public Codes codes() {
    return new KnownCodes(knowledge);
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
