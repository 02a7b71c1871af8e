package id.pelanggan.app.cli.purposes;

import id.pelanggan.application.assessment.ListAssessments;

/** Whether something waits for an impact assessment, for programs. */
record SwitchJson(String topic, boolean required, boolean permitted) {
  static SwitchJson of(ListAssessments.Switch one) {
    return new SwitchJson(one.topic().name(), one.required(), one.permitted());
  }
}
