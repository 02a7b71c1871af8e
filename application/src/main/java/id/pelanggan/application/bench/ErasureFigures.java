package id.pelanggan.application.bench;

/**
 * How long it takes to let customers go.
 *
 * @param customers how many there were before
 * @param erased how many of them, from all over the database
 * @param planSeconds until it was said what would go
 * @param seconds until everything was done
 * @param keyringBytes of the keyring's file afterwards
 */
public record ErasureFigures(
    long customers, int erased, double planSeconds, double seconds, long keyringBytes) {}
