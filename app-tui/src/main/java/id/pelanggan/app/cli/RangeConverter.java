package id.pelanggan.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers between two. */
public abstract class RangeConverter implements ITypeConverter<Integer> {
  private final int least;
  private final int most;

  protected RangeConverter(int least, int most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public final Integer convert(String value) {
    int number = value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw new TypeConversionException("not in the range");
    }
    return number;
  }
}
