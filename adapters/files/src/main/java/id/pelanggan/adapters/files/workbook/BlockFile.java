package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Blocks that do not fit into memory, on the disk. What is there is sealed with a key that only
 * this object has, and the file has no name from its first moment on, so it is gone with the
 * process, however that ends.
 */
final class BlockFile implements AutoCloseable {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;

  private final Path folder = Path.of(System.getProperty("java.io.tmpdir"));
  private final FileChannel channel;
  private final Key key;
  private final Cipher cipher;
  private long[] ends = new long[64];
  private int count;

  BlockFile() {
    this.channel = open();
    try {
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(KEY_BITS);
      this.key = generator.generateKey();
      this.cipher = Cipher.getInstance(CIPHER);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES", e);
    }
  }

  private FileChannel open() {
    try {
      Path file =
          Files.createTempFile(
              folder,
              "pelanggan-",
              ".sealed",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      FileChannel opened =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Files.delete(file);
      return opened;
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_WRITABLE, folder, e);
    }
  }

  /** Returns the number of the block, from 0. */
  int add(byte[] block) {
    ByteBuffer sealed = ByteBuffer.wrap(crypt(Cipher.ENCRYPT_MODE, count, block));
    long place = start(count);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count] = place + sealed.remaining();
    try {
      while (sealed.hasRemaining()) {
        place += channel.write(sealed, place);
      }
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("interrupted while a file was read");
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_WRITABLE, folder, e);
    }
    count++;
    return count - 1;
  }

  byte[] read(int number) {
    ByteBuffer sealed = ByteBuffer.allocate((int) (ends[number] - start(number)));
    try {
      int read = 0;
      while (sealed.hasRemaining() && read >= 0) {
        read = channel.read(sealed, start(number) + sealed.position());
      }
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("interrupted while a file was read");
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, folder, e);
    }
    return crypt(Cipher.DECRYPT_MODE, number, sealed.array());
  }

  private long start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Each block is sealed once, so its number is a nonce. */
  private byte[] crypt(int mode, int number, byte[] block) {
    byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(number).array();
    try {
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(block);
    } catch (GeneralSecurityException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, folder);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, folder, e);
    }
  }
}
