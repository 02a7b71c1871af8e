/** The screen of privacy: requests, consents, incidents, the record of processing, erasures. */
@NullMarked
package id.pelanggan.app.screen.privacy;

import org.jspecify.annotations.NullMarked;
