package id.pelanggan.domain.violation;

/** The product has one exception already. */
public final class SecondException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
