package id.pelanggan.application.port;

import java.nio.file.Path;

/** Files below the home that nobody but its owner can read, whoever runs the program. */
public interface HomeFolders {

  /**
   * A folder directly below the home, made where it is missing.
   *
   * @param name lower-case letters
   */
  Path folder(String name);

  /** Where {@link #folder} would be; makes nothing, not even the home. */
  Path locate(String name);

  /**
   * Gives a file or folder that this process made below the home to the home's owner and closes it
   * to everybody else.
   */
  void own(Path path);
}
