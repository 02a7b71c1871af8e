package id.pelanggan.adapters.vault.wrap;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id: makes each guess of a passphrase dear. All zero where a key file takes its place.
 *
 * @param memory in KiB
 * @param passes over the memory
 * @param lanes that could be computed side by side
 */
record Stretching(int memory, int passes, int lanes) {
  static final Stretching USUAL = new Stretching(64 * 1024, 2, 1);
  static final Stretching NONE = new Stretching(0, 0, 0);
  static final int LENGTH = 3 * Integer.BYTES;

  /** More than this in a file is no setting but an attempt to exhaust the machine. */
  private static final int MOST_MEMORY = 1024 * 1024;

  private static final int MOST_PASSES = 64;
  private static final int MOST_LANES = 16;

  Stretching {
    if (memory < 0
        || memory > MOST_MEMORY
        || passes < 0
        || passes > MOST_PASSES
        || lanes < 0
        || lanes > MOST_LANES) {
      throw new IllegalArgumentException("the cost of Argon2id is out of range");
    }
  }

  static Stretching read(ByteBuffer source) {
    return new Stretching(source.getInt(), source.getInt(), source.getInt());
  }

  void write(ByteBuffer target) {
    target.putInt(memory).putInt(passes).putInt(lanes);
  }

  byte[] stretch(byte[] passphrase, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] stretched = new byte[Wrapping.SECRET_LENGTH];
    generator.generateBytes(passphrase, stretched);
    return stretched;
  }
}
