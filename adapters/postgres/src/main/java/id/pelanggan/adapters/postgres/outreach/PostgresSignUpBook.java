package id.pelanggan.adapters.postgres.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.SignUpBook;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People who signed up and did not confirm it yet, in their tables. */
public final class PostgresSignUpBook implements SignUpBook {
  private final Database database;

  @Inject
  public PostgresSignUpBook(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(SealedSignUp signUp, Set<Contact> contacts) {
    database.run(
        SignUpDao.class,
        dao -> {
          dao.insert(SignUpRow.of(signUp));
          contacts.forEach(contact ->
              dao.insertContact(signUp.id(), contact.kind().name(), contact.digest().bytes()));
        });
  }

  @Override
  public Optional<SealedSignUp> find(UUID id) {
    return database.with(SignUpDao.class, dao -> dao.find(id).map(SignUpRow::toSignUp));
  }

  @Override
  public int count(Contact contact, Instant since) {
    return database.with(
        SignUpDao.class, dao -> dao.count(contact.kind().name(), contact.digest().bytes(), since));
  }

  @Override
  public List<SealedSignUp> takeDue(Instant at, Instant next, int limit) {
    return signUps(database.with(SignUpDao.class, dao -> dao.takeDue(at, next, limit)));
  }

  @Override
  public void noteLetter(UUID id) {
    database.run(SignUpDao.class, dao -> dao.noteLetter(id));
  }

  @Override
  public boolean finish(UUID id, Instant at) {
    return database.with(SignUpDao.class, dao -> dao.finish(id, at)) > 0;
  }

  @Override
  public List<SealedSignUp> listOver(Instant at, int limit) {
    return signUps(database.with(SignUpDao.class, dao -> dao.listOver(at, limit)));
  }

  @Override
  public void delete(Collection<UUID> ids) {
    database.run(SignUpDao.class, dao -> dao.delete(ids.toArray(UUID[]::new)));
  }

  private static List<SealedSignUp> signUps(List<SignUpRow> rows) {
    return rows.stream().map(SignUpRow::toSignUp).toList();
  }
}
