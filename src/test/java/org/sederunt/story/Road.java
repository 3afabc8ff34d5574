package org.sederunt.story;

/**
 * One page as one person opens it.
 *
 * @param name what its pictures are called
 * @param path from the root of the portal
 * @param reader who opens it
 * @param main whether it is also looked at in Spanish and in dark
 */
record Road(String name, String path, Reader reader, boolean main) {

    /** Who reads pages; each has a demonstration sign-in, but for the visitor. */
    enum Reader {
        VISITOR(""),
        CITIZEN("nadia.belkacem@example.org"),
        COMPANY("dario.lanusse@terminalbarranca.example"),
        FACILITATOR("rosario.quintela@une.example"),
        MODERATOR("julian.ferreyra@ribera.example"),
        ADMINISTRATOR("beatriz.altuna@ribera.example");

        private final String email;

        Reader(String email) {
            this.email = email;
        }

        boolean hasAccount() {
            return !email.isEmpty();
        }

        String email() {
            return email;
        }
    }

    static Road to(String name, String path, Reader reader) {
        return new Road(name, path, reader, false);
    }

    static Road mainly(String name, String path, Reader reader) {
        return new Road(name, path, reader, true);
    }

    boolean isPublic() {
        return !reader.hasAccount();
    }

    @Override
    public String toString() {
        return name;
    }
}
