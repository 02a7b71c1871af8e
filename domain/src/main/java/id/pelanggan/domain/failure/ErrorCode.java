package id.pelanggan.domain.failure;

/**
 * The stable name of one way to fail. Implemented by enums, one per room of the house; the words an
 * operator reads are kept by the driving side under this name, in every language.
 */
public interface ErrorCode {

  /** The name, in capitals, unique in the whole product. */
  String name();

  ErrorKind kind();
}
