package scrutineer.learn;

/** Where learned choices come from, so that nobody who makes one needs to know the library behind it. */
@FunctionalInterface
public interface Models {
  /**
   * @param name of a file of weights below {@code models/}, without its ending
   * @throws scrutineer.resource.ResourceException with all faults of the file
   */
  Classifier named(String name);
}
