package id.pelanggan.adapters.postgresserver.account;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

/** The user whom a home and its server belong to. */
public sealed interface Account {

  /** What to put before a command so that it runs as this user. */
  List<String> commandPrefix();

  /** Makes the user the owner of the file, folder or link itself, of nothing it leads to. */
  void own(Path path);

  /** Whoever runs this process. */
  record Self() implements Account {
    @Override
    public List<String> commandPrefix() {
      return List.of();
    }

    @Override
    public void own(Path path) {
      // What this process made belongs to it already.
    }
  }

  /** Another user; only root can act for one. */
  record Other(String name, long userId, long groupId) implements Account {
    public Other {
      requireNonNull(name, "name is null");
    }

    @Override
    public List<String> commandPrefix() {
      return List.of(
          "setpriv",
          "--reuid=" + userId,
          "--regid=" + groupId,
          "--clear-groups",
          "--inh-caps=-all",
          "--");
    }

    @Override
    public void own(Path path) {
      try {
        var users = path.getFileSystem().getUserPrincipalLookupService();
        var view =
            Files.getFileAttributeView(
                path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        view.setOwner(users.lookupPrincipalByName(String.valueOf(userId)));
        view.setGroup(users.lookupPrincipalByGroupName(String.valueOf(groupId)));
      } catch (IOException e) {
        throw FileFailure.of(e, path);
      }
    }
  }
}
