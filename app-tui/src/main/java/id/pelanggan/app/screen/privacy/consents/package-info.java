/** Consents, on the screen: how many agreed to what, what ends soon, what sources left unclear. */
@NullMarked
package id.pelanggan.app.screen.privacy.consents;

import org.jspecify.annotations.NullMarked;
