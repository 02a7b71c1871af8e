/** Incidents, on the screen: what happened, by when somebody has to be told, whom it affects. */
@NullMarked
package id.pelanggan.app.screen.privacy.incidents;

import org.jspecify.annotations.NullMarked;
