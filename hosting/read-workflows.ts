import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly permissions?: Permissions;
  readonly environment?: { readonly name: string };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly defaults?: { readonly run: { readonly shell: string } };
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';

/** Names of the workflows, without extension. */
export function listWorkflows(): readonly string[] {
  return readdirSync(FOLDER).map((file) => basename(file, '.yml'));
}

export function readWorkflowText(name: string): string {
  return readFileSync(`${FOLDER}/${name}.yml`, 'utf8');
}

export function readWorkflow(name: string): Workflow {
  return parse(readWorkflowText(name)) as Workflow;
}

export function listNeeds({ needs }: Job): readonly string[] {
  return typeof needs === 'string' ? [needs] : (needs ?? []);
}

export function listSteps(workflow: Workflow): readonly Step[] {
  return Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
}
