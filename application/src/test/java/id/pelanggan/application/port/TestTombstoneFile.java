package id.pelanggan.application.port;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tombstones beside a keyring of tests: they outlive whatever happens to the database. */
public final class TestTombstoneFile implements TombstoneFile {
  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  @Override
  public void append(List<Entry> added) {
    entries.addAll(added);
  }

  @Override
  public List<Entry> list() {
    return List.copyOf(entries);
  }
}
