/** Records of connected systems that are kept aside, and their repair. */
@NullMarked
package id.pelanggan.app.screen.sources.quarantine;

import org.jspecify.annotations.NullMarked;
