package org.refundrill.report;

import java.util.List;

/**
 * A path that leads on from the desk: the duties it asks for, its own first. Where a path names a duty in parts, all its
 * parts count.
 */
record CareerPath(String id, List<String> duties) {
    /** The ten paths of the trade. */
    static final List<CareerPath> ALL = List.of(
            new CareerPath("CP1", List.of("CP1", "EC2", "TP1", "TB5a", "TB5b")),
            new CareerPath("CP2", List.of("CP2", "EC9", "TB7b")),
            new CareerPath("CP3", List.of("CP3", "TP6", "TB7a", "TB7b")),
            new CareerPath("CP4", List.of("CP4", "EC8", "TP5", "TB6a", "TB6b")),
            new CareerPath("CP5", List.of("CP5", "TP2", "TP7")),
            new CareerPath("CP6", List.of("CP6", "EC9", "TB7b")),
            new CareerPath("CP7", List.of("CP7", "EC5", "EC7")),
            new CareerPath("CP8", List.of("CP8", "TP4", "TB2a")),
            new CareerPath("CP9", List.of("CP9", "TP2", "TB7a")),
            new CareerPath("CP10", List.of("CP10", "TB7b", "TP6")));
}
