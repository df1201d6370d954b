package scrutineer.knowledge;

/** What a reader knows who has not seen some of the tables; for measuring what they are worth. */
public final class LessKnowledge {
  private LessKnowledge() {}

  /** Who stood where is not known. */
  public static Knowledge withoutNominations() {
    return new Knowledge(Nominations.none());
  }
}
