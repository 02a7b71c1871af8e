package id.pelanggan.adapters.vault.wrap;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.primitive.AesGcm;
import id.pelanggan.adapters.vault.primitive.Hkdf;
import id.pelanggan.domain.vault.KeyringReport.Protection;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The keyring's key, encrypted under what a passphrase was stretched to or under a key file. Holds
 * nothing that has to be kept secret, and stands in the open at the head of the keyring.
 */
public final class Wrapping {
  /** Bytes when written. */
  public static final int LENGTH = 1 + Stretching.LENGTH + 16 + 16 + AesGcm.NONCE_LENGTH + 48;

  static final int SECRET_LENGTH = 32;
  private static final int SALT_LENGTH = 16;
  private static final int CHECK_LENGTH = 16;

  private final Protection protection;
  private final Stretching stretching;
  private final byte[] salt;
  private final byte[] check;

  /** Nonce, encrypted key and tag. */
  private final byte[] wrapped;

  private Wrapping(
      Protection protection, Stretching stretching, byte[] salt, byte[] check, byte[] wrapped) {
    this.protection = protection;
    this.stretching = stretching;
    this.salt = salt;
    this.check = check;
    this.wrapped = wrapped;
  }

  static byte[] newSalt(SecureRandom random) {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    return salt;
  }

  /**
   * @param secret 32 bytes that whoever opens the keyring has to bring again
   * @param key of the keyring
   */
  static Wrapping wrap(
      Protection protection,
      Stretching stretching,
      byte[] salt,
      byte[] secret,
      byte[] key,
      SecureRandom random) {
    byte[] nonce = new byte[AesGcm.NONCE_LENGTH];
    random.nextBytes(nonce);
    byte[] wrapped = Arrays.copyOf(nonce, nonce.length + key.length + AesGcm.TAG_LENGTH);
    Wrapping open = new Wrapping(protection, stretching, salt, checkOf(secret, salt), wrapped);
    byte[] wrappingKey = wrappingKey(secret, salt);
    new AesGcm().encrypt(AesGcm.key(wrappingKey), nonce, open.head(), key, wrapped, nonce.length);
    Arrays.fill(wrappingKey, (byte) 0);
    return open;
  }

  /** Empty where the secret is not the one; that is known before anything is decrypted. */
  Optional<byte[]> unwrap(byte[] secret) {
    if (!MessageDigest.isEqual(check, checkOf(secret, salt))) {
      return Optional.empty();
    }
    byte[] wrappingKey = wrappingKey(secret, salt);
    try {
      return new AesGcm().decrypt(AesGcm.key(wrappingKey), head(), wrapped, 0, AesGcm.NONCE_LENGTH);
    } finally {
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  public Protection protection() {
    return protection;
  }

  Stretching stretching() {
    return stretching;
  }

  /** Not to be changed. */
  byte[] salt() {
    return salt;
  }

  public void write(ByteBuffer target) {
    target.put(head()).put(wrapped);
  }

  /**
   * @throws RuntimeException where the bytes are no wrapping
   */
  public static Wrapping read(ByteBuffer source) {
    requireNonNull(source, "source is null");
    Protection protection = protection(source.get());
    Stretching stretching = Stretching.read(source);
    byte[] salt = new byte[SALT_LENGTH];
    byte[] check = new byte[CHECK_LENGTH];
    byte[] wrapped = new byte[AesGcm.NONCE_LENGTH + SECRET_LENGTH + AesGcm.TAG_LENGTH];
    source.get(salt).get(check).get(wrapped);
    return new Wrapping(protection, stretching, salt, check, wrapped);
  }

  /** Everything but the wrapped key, which is authenticated with it. */
  private ByteBuffer head() {
    ByteBuffer head = ByteBuffer.allocate(LENGTH - wrapped.length);
    head.put(code(protection));
    stretching.write(head);
    return head.put(salt).put(check).flip();
  }

  private static byte code(Protection protection) {
    return switch (protection) {
      case PASSPHRASE -> 1;
      case KEY_FILE -> 2;
    };
  }

  private static Protection protection(byte code) {
    return switch (code) {
      case 1 -> Protection.PASSPHRASE;
      case 2 -> Protection.KEY_FILE;
      default -> throw new IllegalArgumentException("no such protection: " + code);
    };
  }

  private static byte[] checkOf(byte[] secret, byte[] salt) {
    return Hkdf.derive(secret, salt, "pelanggan/1 check value", CHECK_LENGTH);
  }

  private static byte[] wrappingKey(byte[] secret, byte[] salt) {
    return Hkdf.derive(secret, salt, "pelanggan/1 wrapping key", SECRET_LENGTH);
  }
}
