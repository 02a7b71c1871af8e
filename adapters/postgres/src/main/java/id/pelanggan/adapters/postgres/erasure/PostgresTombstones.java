package id.pelanggan.adapters.postgres.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.TombstoneFile;
import id.pelanggan.application.port.TombstoneFile.Entry;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * Tombstones in their table, with the file beside the keyring, which is written first: what the
 * database forgets is still there.
 */
public final class PostgresTombstones implements Tombstones {
  private final Database database;
  private final TombstoneFile file;

  @Inject
  public PostgresTombstones(Database database, TombstoneFile file) {
    this.database = requireNonNull(database, "database is null");
    this.file = requireNonNull(file, "file is null");
  }

  @Override
  public void add(ErasureId erasure, Collection<Mark> marks, Instant at) {
    Set<Mark> standing = find(marks);
    List<Entry> entries =
        marks.stream()
            .filter(mark -> !standing.contains(mark))
            .distinct()
            .map(mark -> new Entry(mark, true, erasure.value(), at))
            .toList();
    if (!entries.isEmpty()) {
      file.append(entries);
      raise(entries);
    }
  }

  @Override
  public Set<Mark> find(Collection<Mark> marks) {
    Set<Mark> found = new HashSet<>();
    if (!marks.isEmpty()) {
      Set<Mark> wanted = new HashSet<>(marks);
      database
          .with(TombstoneDao.class, dao -> dao.listStanding(digests(wanted)))
          .forEach(row -> found.add(row.toMark()));
      found.retainAll(wanted);
    }
    return found;
  }

  @Override
  public void lift(Collection<Mark> marks, UUID evidence, CallContext context) {
    List<Entry> entries =
        find(marks).stream().map(mark -> new Entry(mark, false, evidence, context.at())).toList();
    if (!entries.isEmpty()) {
      file.append(entries);
      lift(entries);
    }
  }

  @Override
  public long count() {
    return database.with(TombstoneDao.class, TombstoneDao::count);
  }

  @Override
  public boolean isEmpty() {
    return database.with(TombstoneDao.class, TombstoneDao::isEmpty);
  }

  @Override
  public Set<Mark> repair() {
    Map<Mark, Entry> last = new LinkedHashMap<>();
    file.list().forEach(entry -> last.put(entry.mark(), entry));
    return database.inTransaction(() -> repair(last));
  }

  private Set<Mark> repair(Map<Mark, Entry> last) {
    Map<Mark, Boolean> stored = new HashMap<>();
    List<Entry> unwritten = new ArrayList<>();
    readAll(
            row -> {
              stored.put(row.toMark(), row.standing());
              return row.standing() && !last.containsKey(row.toMark());
            })
        .forEach(
            row -> unwritten.add(new Entry(row.toMark(), true, row.erasureId(), row.raisedAt())));
    if (!unwritten.isEmpty()) {
      file.append(unwritten);
    }
    List<Entry> lost = differing(last, entry -> entry.standing() && !stands(stored, entry));
    raise(lost);
    lift(differing(last, entry -> !entry.standing() && stands(stored, entry)));
    Set<Mark> marks = new HashSet<>();
    lost.forEach(entry -> marks.add(entry.mark()));
    return marks;
  }

  private List<StoneRow> readAll(Predicate<StoneRow> wanted) {
    List<StoneRow> rows = new ArrayList<>();
    try (ResultIterator<StoneRow> all = database.with(TombstoneDao.class, TombstoneDao::readAll)) {
      all.forEachRemaining(row -> {
        if (wanted.test(row)) {
          rows.add(row);
        }
      });
    }
    return rows;
  }

  private static boolean stands(Map<Mark, Boolean> stored, Entry entry) {
    return stored.getOrDefault(entry.mark(), false);
  }

  private static List<Entry> differing(Map<Mark, Entry> last, Predicate<Entry> wanted) {
    return last.values().stream().filter(wanted).toList();
  }

  private void raise(List<Entry> entries) {
    if (!entries.isEmpty()) {
      database.run(
          TombstoneDao.class,
          dao ->
              dao.upsert(
                  digests(entries.stream().map(Entry::mark).toList()),
                  entries.stream().map(entry -> entry.mark().kind().name()).toArray(String[]::new),
                  entries.stream().map(Entry::cause).toArray(UUID[]::new),
                  entries.stream().map(Entry::at).toArray(Instant[]::new)));
    }
  }

  private void lift(List<Entry> entries) {
    for (Entry entry : entries) {
      database.with(
          TombstoneDao.class,
          dao -> dao.lift(digests(List.of(entry.mark())), entry.cause(), entry.at()));
    }
  }

  private static BlindIndex[] digests(Collection<Mark> marks) {
    return marks.stream().map(Mark::digest).toArray(BlindIndex[]::new);
  }
}
