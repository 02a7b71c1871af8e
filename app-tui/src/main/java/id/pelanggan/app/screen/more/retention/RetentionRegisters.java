package id.pelanggan.app.screen.more.retention;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.screen.privacy.register.CustomerWay;
import id.pelanggan.app.screen.privacy.register.Register;
import id.pelanggan.app.screen.privacy.register.Registers;
import java.util.List;

/** Makes the registers of retention. */
public final class RetentionRegisters {
  private RetentionRegisters() {}

  public static Registers of(Desk desk, RetentionSource source, CustomerWay way) {
    return new Registers(
        List.of(
            new Register<>(desk, new PolicyContents(source, new PolicyActions(desk, source))),
            new Register<>(desk, new CaseContents(desk, source, way)),
            new Register<>(desk, new WarningContents(desk, source)),
            new Register<>(desk, new HoldContents(desk, source, way)),
            new Register<>(desk, new SensitiveContents(desk, source, way))));
  }
}
