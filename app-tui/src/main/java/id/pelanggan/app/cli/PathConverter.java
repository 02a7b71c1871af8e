package id.pelanggan.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A path of a folder or a file; an empty text would silently mean the current one. */
public final class PathConverter implements ITypeConverter<Path> {
  @Override
  public Path convert(String value) {
    try {
      if (!value.isBlank() && value.chars().noneMatch(Character::isISOControl)) {
        return Path.of(value);
      }
    } catch (InvalidPathException e) {
      // Said below, without repeating the text.
    }
    throw new TypeConversionException("not a path");
  }
}
