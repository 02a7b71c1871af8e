package id.pelanggan.application.violation;

import jakarta.inject.Inject;

/** Can be extended, and does two things. */
public class OpenUseCase {
  @Inject
  public OpenUseCase() {}

  public void begin() {}

  public void end() {}
}
