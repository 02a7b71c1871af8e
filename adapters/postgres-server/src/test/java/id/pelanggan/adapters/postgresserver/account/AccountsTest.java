package id.pelanggan.adapters.postgresserver.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private final TestHome test = new TestHome();
  private final Accounts accounts = new Accounts(event -> {});

  @AfterEach
  void delete() {
    test.close();
  }

  @Test
  void shouldGiveANewHomeToTheUserOrToTheSystemUserWhereRootMakesIt() {
    Account account = accounts.of(test.path());

    assertThat(account)
        .isEqualTo(
            Accounts.isRoot() ? Accounts.findSystemUser().orElseThrow() : new Account.Self());
  }

  @Test
  void shouldFindTheOwnerOfAHome() throws IOException {
    Path home = Files.createDirectory(test.path());
    Account account = accounts.of(home);
    account.own(home);

    assertThat(accounts.of(home)).isEqualTo(account);
    assertThat(Accounts.findOwner(home).map(Account.Other::name))
        .contains(Files.getOwner(home).getName());
  }

  /** Else the home's owner could make root hand over any file, by a link in its place. */
  @Test
  void shouldOwnALinkAndNotWhatItPointsTo() throws IOException {
    Path target = Files.createFile(test.folder().resolve("target"));
    Path link = Files.createSymbolicLink(test.folder().resolve("link"), target);
    Account account = accounts.of(test.path());
    Path sample = Files.createFile(test.folder().resolve("sample"));
    account.own(sample);

    account.own(link);

    assertThat(Files.getOwner(link, LinkOption.NOFOLLOW_LINKS)).isEqualTo(Files.getOwner(sample));
    assertThat(Files.getOwner(target)).isEqualTo(Files.getOwner(test.folder()));
  }
}
