package id.pelanggan.adapters.vault;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.adapters.vault.file.RecordFile;
import id.pelanggan.application.port.TombstoneFile;
import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.port.Tombstones.MarkKind;
import id.pelanggan.domain.vault.BlindIndex;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The file {@code tombstones} in the folder of the keys. */
final class HomeTombstoneFile implements TombstoneFile {
  private static final String NAME = "tombstones";
  private static final int LENGTH = 2 + BlindIndex.LENGTH + 3 * Long.BYTES;

  private final KeyFolder folder;
  private final RecordFile file;

  HomeTombstoneFile(KeyFolder folder) {
    this.folder = requireNonNull(folder, "folder is null");
    this.file = new RecordFile(folder, NAME, LENGTH);
  }

  @Override
  public void append(List<Entry> entries) {
    List<byte[]> records = entries.stream().map(HomeTombstoneFile::encode).toList();
    folder.locked(() -> {
      file.append(records);
      return records;
    });
  }

  @Override
  public List<Entry> list() {
    return folder.exists(NAME)
        ? folder.locked(file::list).stream().map(HomeTombstoneFile::decode).toList()
        : List.of();
  }

  private static byte[] encode(Entry entry) {
    return ByteBuffer.allocate(LENGTH)
        .put((byte) (entry.standing() ? 1 : 0))
        .put(code(entry.mark().kind()))
        .put(entry.mark().digest().bytes())
        .putLong(entry.cause().getMostSignificantBits())
        .putLong(entry.cause().getLeastSignificantBits())
        .putLong(entry.at().toEpochMilli())
        .array();
  }

  private static Entry decode(byte[] record) {
    ByteBuffer in = ByteBuffer.wrap(record);
    boolean standing = in.get() == 1;
    MarkKind kind = kind(in.get());
    byte[] digest = new byte[BlindIndex.LENGTH];
    in.get(digest);
    UUID cause = new UUID(in.getLong(), in.getLong());
    return new Entry(
        new Mark(kind, new BlindIndex(digest)),
        standing,
        cause,
        Instant.ofEpochMilli(in.getLong()));
  }

  /** What is written stays: the order of the constants may change. */
  private static byte code(MarkKind kind) {
    return switch (kind) {
      case EXTERNAL_ID -> 'i';
      case EMAIL -> 'e';
      case PHONE -> 'p';
    };
  }

  private static MarkKind kind(byte code) {
    return switch (code) {
      case 'i' -> MarkKind.EXTERNAL_ID;
      case 'e' -> MarkKind.EMAIL;
      case 'p' -> MarkKind.PHONE;
      default -> throw new IllegalStateException("kind of tombstone is not known");
    };
  }
}
