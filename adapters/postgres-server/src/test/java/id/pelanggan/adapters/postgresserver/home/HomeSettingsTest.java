package id.pelanggan.adapters.postgresserver.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.health.SettingsCheck;
import id.pelanggan.domain.operation.FindingCode;
import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Glyphs;
import id.pelanggan.domain.settings.Motion;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomeSettingsTest {
  private final TestHome test = new TestHome();
  private final Path file = test.path().resolve("settings.properties");
  private final HomeSettings settings =
      new HomeSettings(new HomeLocation(test.path(), new Accounts(event -> {})));

  @AfterEach
  void delete() {
    test.close();
  }

  @Test
  void shouldBeAsUsualWhereNobodyChoseAnythingAndMakeNoHome() {
    assertThat(settings.read()).isEqualTo(Settings.DEFAULT);
    assertThat(StoredSettings.read(test.path().resolve("deeper"))).isEqualTo(Settings.DEFAULT);
    assertThat(finding()).isEqualTo(FindingCode.SETTINGS_FIT);
    assertThat(test.path()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void shouldReadWhatWasChosen(Theme theme) {
    Settings chosen =
        new Settings(
            Optional.of(DisplayLanguage.INDONESIAN), theme, Glyphs.ASCII, false, Motion.REDUCED);

    settings.write(chosen);

    assertThat(settings.read()).isEqualTo(chosen);
    assertThat(StoredSettings.read(test.path())).isEqualTo(chosen);
    assertThat(finding()).isEqualTo(FindingCode.SETTINGS_FIT);
  }

  @Test
  void shouldKeepWhatItDoesNotKnow() throws IOException {
    settings.write(Settings.DEFAULT.withLanguage(DisplayLanguage.ENGLISH));
    Files.writeString(file, Files.readString(file) + "sound=off\n");

    settings.write(settings.read().withTheme(Theme.LIGHT));

    assertThat(Files.readString(file))
        .isEqualTo("glyphs=unicode\nlanguage=en\nmotion=full\nmouse=on\nsound=off\ntheme=light\n");
  }

  @Test
  void shouldGoOnAsUsualWhereTheFileIsBrokenAndSaySo() throws IOException {
    settings.write(Settings.DEFAULT.withTheme(Theme.LIGHT));

    Files.writeString(file, "theme=purple\nmouse=perhaps\nlanguage=fr\nglyphs=ascii\nmotion");
    assertThat(settings.read()).isEqualTo(Settings.DEFAULT.withGlyphs(Glyphs.ASCII));
    assertThat(finding()).isEqualTo(FindingCode.SETTINGS_BROKEN);

    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    assertThat(settings.read()).isEqualTo(Settings.DEFAULT);
    assertThat(finding()).isEqualTo(FindingCode.SETTINGS_BROKEN);

    settings.write(settings.read().withMouse(false));
    assertThat(settings.read()).isEqualTo(Settings.DEFAULT.withMouse(false));
    assertThat(finding()).isEqualTo(FindingCode.SETTINGS_FIT);
  }

  @Test
  void shouldReadWhatAPersonWrote() throws IOException {
    settings.write(Settings.DEFAULT);
    Files.writeString(file, "# ours\n\n theme = high-contrast \nmouse= off\n");

    assertThat(settings.read())
        .isEqualTo(Settings.DEFAULT.withTheme(Theme.HIGH_CONTRAST).withMouse(false));
  }

  @Test
  void shouldCloseTheFileToOthers() throws IOException {
    settings.write(Settings.DEFAULT);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private FindingCode finding() {
    return new SettingsCheck(settings).findings().getFirst().code();
  }
}
