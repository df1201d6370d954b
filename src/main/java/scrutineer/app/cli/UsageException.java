package scrutineer.app.cli;

/** An argument is wrong in a way that only shows when it is used; the message says what to do about it. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
