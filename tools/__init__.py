"""What the developers' tasks need and a site does not: the command line of tasks, lint and test steps, the machine."""
